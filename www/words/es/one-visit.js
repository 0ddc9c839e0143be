// @ts-check
/** @import { OneVisitWords } from "../../words.js" */

/** What is said otherwise where the course is one visit. @satisfies {OneVisitWords} */
export const oneVisit = {
  sentences: {
    billed: "El precio completo de la visita es de {amount}.",
    denied:
      "El precio completo de la visita es de {amount}. Pregunte a la clínica si lo debe todo en caso de que su seguro niegue el reclamo.",
    breakEvenOne: "Si la visita está cubierta, {one}.",
    breakEvenEnds: "Si la visita está cubierta: en el cálculo más bajo, {low}; en el más alto, {high}.",
    breakEvenFirst: "usar el seguro no cuesta más que el precio de contado",
    breakEvenNever: "el precio de contado cuesta menos",
    courseOne: "La visita, {amount}",
    captionOne: "Lo que cuesta la visita",
    captionLow: "Lo que cuesta la visita en el cálculo más bajo",
    captionHigh: "Lo que cuesta la visita en el cálculo más alto",
    totals: "En total",
  },
  sums: {
    ifAccepted: "Si el seguro acepta la visita, usted paga",
    uncovered: "La visita no está cubierta, así que usted paga",
    unapproved: "Mientras no aprueben la visita, usted paga",
    withoutApproval: "Si su estado deja que la clínica le cobre una visita sin aprobar, usted paga",
    notByAuto: "El seguro del auto no paga esta visita. Si ningún plan de salud la paga, usted paga",
    ifAuthorized: "Si aprueban la visita, usted paga",
  },
  otherSums: { ifAccepted: "Si el seguro sí acepta la visita, usted paga" },
  ways: { insurance: "Usar el seguro en la visita", cash: "Pagar el precio de contado en la visita" },
  far: { visits: "le queda una visita", autoPip: "su cobertura de lesiones alcanza para la visita" },
  answer: {
    newPlanYear: "Su visita cae en un nuevo año del plan, que comienza el {day}. Lo que pagó o usó este año ya no cuenta entonces.",
  },
  premises: { approvedVisits: "Esto cuenta la visita como aprobada. Si no lo está, puede pagar más. La carta de aprobación lo dice." },
  picture: {
    one: "Quién paga la visita: {amount} para usted",
    low: "Quién paga la visita en el caso mínimo: {amount} para usted",
    high: "Quién paga la visita en el caso máximo: {amount} para usted",
  },
};
