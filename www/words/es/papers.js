// @ts-check
import { call } from "./call.js";
import { denial, helpers, routes, weekdays } from "./denial.js";
import { necessity, referral } from "./letters.js";
import { authorizations, takeAlong, takeAlongOne } from "./take-along.js";

/** Cada frase de los papeles. Los `{nombres}` sin valor quedan como una línea para escribir. */
export const papers = {
  common: {
    blank: "línea en blanco para llenar",
    copied: "El texto está copiado.",
    notCopied: "Este navegador no dejó copiar. El texto está marcado abajo: cópielo a mano.",
    needsEstimate: "Este papel se llena con su cálculo. Conteste las preguntas de arriba hasta que aparezca y ábralo otra vez.",
    inEnglish: "La carta está en inglés porque la leerá su médico o su plan. Aquí puede verla en español.",
    today: "{today}",
    dear: "Estimado/a {name}:",
    sincerely: "Atentamente,",
    signature: "Firma",
    name: "Nombre",
    patientName: "Paciente",
    born: "Fecha de nacimiento",
    plan: "Seguro o plan",
    memberId: "Número de miembro",
    groupNumber: "Número de grupo",
    claimNumber: "Número de reclamo",
    injuryDate: "Fecha de la lesión",
    address: "Dirección",
    phone: "Teléfono",
    clinic: "Clínica",
    clinicAddress: "Dirección de la clínica",
    clinicNumber: "NPI o número de identificación fiscal (EIN) de la clínica",
    therapist: "Terapeuta",
    diagnosisCode: "Código de diagnóstico",
    plannedVisits: "Visitas planeadas",
    serviceDates: "Fechas de las visitas",
    representative: "Representante autorizado",
    codesBoth: "97124 y 97140",
    perWeek: "{visits} por semana",
    perWeekOne: "una vez por semana",
    visitsBetween: "{visits}, del {first} al {last}",
    conditionAndCode: "{condition}, código de diagnóstico {code}",
    row: "{name}: {value}",
    totalAndMet: "total {total}, pagado hasta hoy {met}",
    totalAndUsed: "total {total}, usadas hasta hoy {used}",
    totalAndRemaining: "total {total}, quedan {remaining}",
    hasNone: "el plan no tiene",
  },

  /** Qué atención es, dentro de una frase, y con sus códigos de facturación. */
  care: {
    manual: { name: "terapia manual", coded: "terapia manual (97140)" },
    massage: { name: "terapia de masaje", coded: "terapia de masaje (97124)" },
    both: { name: "terapia de masaje y terapia manual", coded: "terapia de masaje (97124) y terapia manual (97140)" },
    either: { name: "terapia de masaje o terapia manual", coded: "terapia de masaje (97124) o terapia manual (97140)" },
  },

  /** Quién trata, dentro de una frase. */
  therapists: {
    massageTherapist: "un terapeuta de masaje con licencia",
    massageTherapistSupervised: "un terapeuta de masaje supervisado por un fisioterapeuta o un médico",
    physicalTherapist: "un fisioterapeuta",
    occupationalTherapist: "un terapeuta ocupacional",
    chiropractor: "un quiropráctico",
    acupuncturist: "un acupunturista",
    naturopath: "un médico naturópata",
  },

  /** Quién da la orden, dentro de una frase. */
  referrers: {
    physician: "un médico",
    chiropractor: "un quiropráctico",
    physicalTherapist: "un fisioterapeuta",
    nursePractitioner: "un enfermero de práctica avanzada",
    physicianAssistant: "un asistente médico (PA)",
    naturopath: "un médico naturópata",
    dentist: "un dentista",
    podiatrist: "un podólogo",
    midwife: "una partera",
    acupuncturist: "un acupunturista",
    psychologist: "un psicólogo",
  },

  call,
  referral,
  necessity,

  authorization: {
    note: "Tenga todo esto a mano antes de la primera visita. Pueden negar una visita anterior a la autorización.",
    meaning: "La autorización previa es el sí del plan antes de las visitas. Aquí se llama autorización.",
    standing: "Situación",
    notRequired: "Le dijeron que no necesita autorización. Pídalo por escrito y guárdelo.",
    approved: "Le dijeron que las visitas están autorizadas. Vea si puede llenar cada línea de abajo.",
    pending: "El seguro todavía no ha contestado. Espere la respuesta antes de la primera visita.",
    missing:
      "Las visitas necesitan autorización y todavía no la tienen. Pida a la clínica o a su médico que mande la solicitud, y no empiece antes de la respuesta.",
    unknown: "Usted no sabe todavía si las visitas necesitan autorización. Pregunte al seguro antes de la primera visita.",
    nobody: "No se sabe de un seguro que pague estas visitas, así que nadie tiene que autorizarlas.",
    inHand: "A mano antes de la primera visita",
    number: "Número de autorización: {blank}",
    dates: "Vale desde {from} hasta {until}",
    visits: "Visitas autorizadas: {authorized}. Visitas planeadas: {planned}",
    lastVisit: "La última visita planeada, {last}, cae dentro de estas fechas",
    codes: "Códigos de facturación que nombra: {codes}",
    diagnosis: "Código de diagnóstico que nombra: {code}",
    provider: "Clínica que nombra: {clinic}. Terapeuta: {therapist}",
    who: "Quién lo dijo: {name}, el {day}, número de referencia {number}",
    adjuster: "Ajustador: {name}. La clínica manda la solicitud al fax {fax}",
    notNeeded: "Las palabras del seguro de que usted no necesita autorización, en una carta o una página del portal, impresa o guardada",
    letter: "La autorización misma, en una carta o una página del portal, impresa o guardada",
    referral: "La orden con el diagnóstico, cada cuánto y por cuánto tiempo",
    later: "Más adelante",
    continueAt: "La autorización tiene que seguir en {visits}. Pídala con buen tiempo.",
    visitNumber: "la visita {n}",
    moreAt: "La autorización no alcanza para {visit}. Pida más antes de la última visita autorizada.",
    missedTitle: "Si una visita no se autorizó",
    missed:
      "Pregunte antes de pagar. Cuando una clínica de la red olvidó una autorización, su contrato muchas veces hace que ella cargue con el reclamo negado, no usted.",
    missedWork:
      "Pregunte antes de pagar. Cuando aceptaron su reclamo, la clínica muchas veces no puede cobrarle una visita que no se autorizó. La agencia de compensación para trabajadores de su estado le informa sin costo.",
    promiseWithout:
      "Que usted no necesite autorización no es una promesa de pago: el seguro todavía puede mirar el diagnóstico, los límites y si usted tiene cobertura ese día.",
    promise:
      "Una autorización no es una promesa de pago: el seguro todavía puede mirar el diagnóstico, los límites y si usted tiene cobertura ese día.",
  },

  denial,
  routes,
  helpers,
  weekdays,
  takeAlong,
  takeAlongOne,
  authorizations,
};
