// @ts-check

/** El cálculo para llevar: una página. Los `{nombres}` sin valor quedan como una línea para escribir. */
export const takeAlong = {
  note: "Llévelo a la clínica o guárdelo con sus papeles. Tiene lo que usted escribió y lo que se calculó con eso.",
  whatItIs:
    "El paciente hizo este cálculo el {date}. Es un borrador que usted puede dar a la clínica. Solo la clínica puede dar un estimado de buena fe.",
  who: "Paciente y plan",
  shareTitle: "Lo que puede pagar el paciente",
  billed: "Precio completo de todas las visitas",
  coverage: "Cobertura",
  taxSaved: "{amount}, de los que {saved} pueden volver como ahorro de impuestos",
  ifPaid: "{amount}, si el seguro paga",
  usedTitle: "Usado hasta hoy",
  deductible: "Deducible",
  outOfPocketMaximum: "Gasto máximo de bolsillo",
  visitLimit: "Límite de visitas",
  inNetwork: "{name}, dentro de la red",
  outOfNetwork: "{name}, fuera de la red",
  pricesTitle: "Precio de una visita",
  unitCharge: "Precio completo, una unidad",
  billedCharge: "Precio completo",
  allowedAmount: "Cantidad permitida",
  allowedIn: "Precio dentro de la red (cantidad permitida)",
  allowedOut: "Cantidad permitida, fuera de la red",
  cashRate: "Precio de contado",
  network: "Red",
  networkIn: "la clínica está en la red del plan",
  networkOut: "la clínica está fuera de la red del plan",
  serviceTitle: "El servicio",
  service: "Servicio principal",
  serviceMinutes: "{care}, {minutes} minutos por visita",
  serviceCode: "Código del servicio",
  condition: "Condición",
  diagnosis: "Código de diagnóstico",
  visits: "Número de visitas",
  often: "Cada cuánto",
  firstVisit: "Primera visita",
  itemsTitle: "Las visitas",
  itemsIfCovered: "Las visitas, si están cubiertas",
  plannedTitle: "Cargos esperados por {visits}",
  price: "Precio",
  one: "Una visita",
  visit: "Visita",
  visitOn: "{number}, {date}",
  run: "{first}–{last}",
  runOn: "{visits}, del {first} al {last}",
  lowest: "Paga el paciente, mínimo",
  highest: "Paga el paciente, máximo",
  patientPays: "Paga el paciente",
  all: "Todas las visitas",
  clinicTitle: "Para que lo llene la clínica",
  provider: "Proveedor",
  number: "NPI o número de identificación fiscal (EIN)",
  location: "Lugar del servicio",
  contact: "Cómo comunicarse con la clínica",
  issued: "Fecha, nombre, firma",
  neededTitle: "Hace falta antes de la primera visita",
  neededReferral: "Una orden por escrito: diagnóstico, cada cuánto, por cuánto tiempo",
  neededReferralIfAsked: "Una orden por escrito, si el plan la pide: diagnóstico, cada cuánto, por cuánto tiempo",
  neededDirectAccess: "Ninguna orden: este terapeuta puede tratar sin ella. Algunos estados lo limitan a las primeras semanas o visitas",
  neededNoReferral: "Ninguna orden: al paciente le dijeron que el plan no la pide",
  neededPrimaryCare: "Una remisión del médico de atención primaria, archivada en el plan",
  neededAuthorization: "Autorización previa (el sí del plan antes de las visitas): {status}",
  noticesTitle: "Avisos",
  noticeGuarantee: "Esto es un cálculo aproximado y no garantiza beneficios. El plan decide cuando recibe el reclamo.",
  noticeDiffer:
    "La clínica puede cobrarle más o menos, por ejemplo si una visita dura más. Puede planear y cobrar aparte otra atención del tratamiento.",
  noticeBalance: "Una clínica fuera de la red puede cobrarle lo que el plan no permite.",
  noticeMissed:
    "Pregunte antes de pagar: cuando una clínica de la red olvidó una autorización, su contrato muchas veces hace que ella cargue con el reclamo negado, no usted.",
  noticeMissedWork:
    "Pregunte antes de pagar: cuando aceptaron el reclamo, la clínica muchas veces no puede cobrarle una visita que no se autorizó.",
  noticeCash:
    "Quizás una clínica de la red no pueda cobrarle a usted su precio de contado. Pídale, por escrito, que no cobre al plan: usted tiene ese derecho cuando paga todo (45 CFR 164.522(a)(1)(vi)). Entonces nada de eso cuenta para el deducible ni el máximo.",
  noticeCopayHelp: "El plan dice si la ayuda con los copagos cuenta para el deducible y el máximo. Aquí no se cuenta.",
  noticeContract: "Este papel no es un contrato. No le obliga a usted a recibir estas visitas ni a la clínica a darlas.",
  noticeRight:
    "Si usted no tiene seguro o paga por su cuenta, tiene derecho a un estimado de buena fe de la clínica. Pídalo por escrito antes de la primera visita.",
  noticeDispute:
    "Si la cuenta es al menos $400 más alta que ese estimado, usted puede disputarla dentro de 120 días de la fecha de la cuenta. Necesita tener el estimado, y hay un cargo de $25.",
  noticeComplain: "Si pidió un estimado de buena fe y no se lo dieron, presente una queja: 1-800-985-3059.",
  asOf: "El paciente escribió las cantidades el {today}.",
  asOfFigures: "El paciente escribió las cantidades el {today}. Cifras federales revisadas el {date}.",
};

/** Lo mismo para una sola visita, donde se dice de otro modo. */
export const takeAlongOne = {
  billed: "Precio completo de la visita",
  all: "En total",
  itemsTitle: "La visita",
  itemsIfCovered: "La visita, si está cubierta",
};

/** Cómo está la autorización previa, en un renglón de una lista. */
export const authorizations = {
  notRequired: "al paciente le dijeron que no hace falta",
  approved: "al paciente le dijeron que está dada",
  pending: "pedida, aún sin respuesta",
  missing: "hace falta, aún no está dada",
  unknown: "no se sabe todavía; pregunte al seguro",
};
