// @ts-check
/** @import { Glossary } from "../../glossary/find.js" */

/** Cómo se pregunta por un término. */
export const whatIs = "¿Qué significa “{name}”?";

/**
 * Lo que significan las palabras del seguro; las mismas claves que en inglés. Los términos son los de `docs/spanish.md`.
 *
 * @satisfies {Glossary}
 */
export const glossary = {
  copayment: { name: "copago", text: "Una cantidad fija, como $30, que usted paga por una visita cubierta." },
  coinsurance: {
    name: "coseguro",
    text: "Su parte de una visita cubierta, como porcentaje de la cantidad que su plan permite. La paga cuando ya cumplió su deducible. El plan paga el resto.",
    ofInjury: "Su parte de cada cuenta, como porcentaje. El seguro paga el resto.",
  },
  deductible: {
    name: "deducible",
    text: "Lo que usted paga en un año del plan por atención cubierta antes de que su plan empiece a pagar. Algunos planes no lo aplican a las visitas con copago.",
    ofInjury: "Lo que usted paga por su atención antes de que el seguro empiece a pagar por su reclamo.",
  },
  outOfPocketMaximum: {
    name: "gasto máximo de bolsillo",
    also: ["gastos de bolsillo"],
    text: "Lo máximo que usted paga en un año del plan por atención cubierta: deducible, copagos y coseguro juntos. Después su plan paga toda la cantidad permitida. También se llama límite de gastos de bolsillo. No cuentan las primas, los saldos facturados ni la atención no cubierta.",
  },
  allowedAmount: {
    name: "cantidad permitida",
    also: ["precio del plan", "precio de su plan"],
    text: "Lo máximo que su plan o su seguro cuenta por una visita. Dentro de la red, nadie paga lo que la clínica cobra por encima. Fuera de la red puede que usted pague también eso: es el saldo facturado.",
    ofInjury: "Lo máximo que el seguro cuenta por una visita.",
  },
  balanceBill: {
    name: "saldo facturado",
    also: ["saldos facturados"],
    text: "Lo que cobra una clínica fuera de la red por encima de la cantidad que su plan permite. Lo paga usted.",
  },
  billedCharge: { name: "precio completo", text: "El precio que la clínica pone en su cuenta, antes de cualquier descuento." },
  cashRate: {
    name: "precio de contado",
    text: "Un precio más bajo que algunas clínicas piden a quien paga en la visita y no usa seguro.",
  },
  network: {
    name: "red",
    text: "Las clínicas y los profesionales que tienen un contrato con su plan y aceptaron sus precios.",
  },
  networkException: {
    name: "excepción de la red",
    also: ["network gap exception"],
    text: "Su plan le deja ir a una clínica fuera de su red, porque nadie de la red cerca de usted da esta atención.",
  },
  planYear: {
    name: "año del plan",
    text: "Los doce meses después de los cuales su deducible, su gasto máximo de bolsillo y su límite de visitas empiezan de nuevo.",
  },
  visitLimit: {
    name: "límite de visitas",
    text: "El número de visitas que su plan paga en un año del plan. Las que pasan de ahí las paga usted.",
    ofInjury: "El número de visitas que el seguro paga.",
  },
  priorAuthorization: {
    name: "autorización previa",
    also: ["preautorización", "precertificación"],
    text: "Algunos planes y seguros deben aceptar que usted necesita la atención antes de que la reciba. También se llama preautorización o precertificación. No es una promesa de pago.",
  },
  referral: {
    name: "orden médica",
    also: ["remisión", "referido"],
    text: "Un papel de un médico u otro profesional que le refiere a un tratamiento y dice por qué. Los seguros dicen remisión o referido.",
  },
  primaryCareDoctor: {
    name: "médico de atención primaria",
    text: "El médico que usted ve primero. Algunos planes pagan otra atención solo si este médico le manda allí.",
  },
  planOfCare: {
    name: "plan de tratamiento",
    text: "Lo que escribe su terapeuta: las metas, cada cuánto viene usted y por cuánto tiempo.",
  },
  claim: { name: "reclamo", text: "Lo que se manda a un seguro para que pague, por una visita o por una lesión." },
  premium: { name: "prima", text: "Lo que usted o su empleador pagan por el seguro mismo, casi siempre cada mes." },
  rider: {
    name: "beneficio adicional",
    text: "Un beneficio extra que se agrega a un plan. Lo que usted paga por él puede no contar para su gasto máximo de bolsillo, y ese máximo puede no protegerle.",
  },
  selfFunded: {
    name: "autofinanciado",
    text: "Su empleador o sindicato paga las cuentas con su propio dinero. Una compañía de seguros quizás solo hace los trámites.",
  },
  summaryOfBenefits: {
    name: "resumen de beneficios",
    also: ["resumen de beneficios y cobertura", "Summary of Benefits and Coverage"],
    text: "Unas pocas páginas, iguales para todos los planes de salud, que dicen cuánto paga usted por cada atención. Está en su portal, y su plan se lo tiene que dar si lo pide.",
  },
  summaryPlanDescription: {
    name: "descripción resumida del plan",
    also: ["Summary Plan Description"],
    text: "El folleto más largo de un plan de un empleador, con sus reglas y límites. Lo tiene la oficina de beneficios.",
  },
  explanationOfBenefits: {
    name: "explicación de beneficios",
    also: ["Explanation of Benefits"],
    text: "Lo que su plan le manda después de una visita: qué se cobró, qué permitió, qué pagó y qué debe usted. No es una cuenta.",
    ofInjury: "Lo que el seguro le manda después de una visita: qué se cobró, qué permitió, qué pagó y qué debe usted. No es una cuenta.",
  },
  goodFaithEstimate: {
    name: "estimado de buena fe",
    text: "Un precio por escrito de la clínica misma. Si usted paga, puede pedirlo antes de la visita y disputar una cuenta mucho más alta.",
  },
  medicalNecessity: {
    name: "carta de necesidad médica",
    text: "Una carta en la que su médico dice qué condición tiene usted, por qué el masaje la trata, cada cuánto y por cuánto tiempo.",
  },
  personalInjuryProtection: {
    name: "protección contra lesiones personales",
    also: ["PIP", "no-fault"],
    text: "Una parte de la póliza de auto que paga la atención después de un choque, sin importar quién lo causó. También se llama PIP o “no-fault”.",
  },
  medicalPayments: {
    name: "MedPay",
    also: ["cobertura de pagos médicos"],
    text: "Una parte extra de la póliza de auto. Paga la atención después de un choque hasta su límite, sin importar quién lo causó.",
  },
  workersCompensation: {
    name: "compensación para trabajadores",
    text: "Un seguro de su empleador. Paga la atención de una lesión o enfermedad que viene de su trabajo.",
  },
  adjuster: {
    name: "ajustador",
    text: "La persona del seguro que lleva el caso de su lesión. Su nombre está en las cartas.",
  },
  declarationsPage: {
    name: "página de declaraciones",
    text: "La primera página de una póliza de auto. Dice qué paga la póliza, y hasta cuánto.",
  },
  ppo: { name: "PPO", text: "Usted puede ver a quien quiera, y paga más fuera de la red del plan." },
  hmo: { name: "HMO", text: "Usted se queda dentro de la red, y su médico de atención primaria le da la remisión." },
  epo: { name: "EPO", text: "Usted se queda dentro de la red, muchas veces sin remisión." },
  pos: { name: "POS", text: "Su médico de atención primaria le da la remisión. Fuera de la red usted paga más." },
  hdhp: {
    name: "HDHP",
    also: ["plan con deducible alto", "plan de deducible alto"],
    text: "Un plan con deducible alto, muchas veces con una cuenta de ahorros de salud (HSA).",
  },
  medicareAdvantage: {
    name: "Medicare Advantage",
    text: "Un plan privado en lugar de Medicare Original. Algunos pagan unas pocas visitas de masaje.",
  },
  originalMedicare: {
    name: "Medicare Original",
    text: "El programa federal para personas desde los 65 años, y para algunas con discapacidad. Lo administra el gobierno, no un plan privado.",
  },
  medicaid: { name: "Medicaid", text: "Un programa de su estado para personas con pocos ingresos. En algunos estados tiene otro nombre." },
  tricare: { name: "TRICARE", text: "Atención de salud para militares, para quienes ya se retiraron y para sus familias." },
  hsa: {
    name: "HSA",
    also: ["cuenta de ahorros de salud"],
    text: "Una cuenta con dinero para la salud que no paga impuestos. Es de usted.",
  },
  fsa: {
    name: "FSA",
    also: ["cuenta de gastos flexibles"],
    text: "Una cuenta en su empleador con dinero para la salud que no paga impuestos. Casi todo se tiene que usar dentro del año.",
  },
};
