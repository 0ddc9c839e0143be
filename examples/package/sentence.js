/** Says what the patient pays; a span has two ends. */
export function sentence({ estimate, problems }) {
  if (problems) return problems.map(({ path, code }) => `${path}: ${code}`).join("\n");
  const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
  const { low, high } = estimate.insurance.patientPays;
  return low === high ? `You pay ${dollars.format(low / 100)}.` : `You pay ${dollars.format(low / 100)} to ${dollars.format(high / 100)}.`;
}
