// @ts-check
import start, {
  appealDates,
  commonDiagnosisCodes,
  estimate,
  readCount,
  readDiagnosisCode,
  readMoney,
  readPercent,
  units,
} from "../dist/pkg/coverage_estimator.js";

export { appealDates, commonDiagnosisCodes, estimate, readCount, readDiagnosisCode, readMoney, readPercent, units };

/** Loads the model; may be called again after it failed. */
export async function load() {
  await start();
}
