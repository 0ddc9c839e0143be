// @ts-check
import { answer } from "./answer.js";
import { cards } from "./cards.js";
import { cells } from "./cells.js";
import { clinic } from "./clinic.js";
import { coverage } from "./coverage.js";
import { failures } from "./failures.js";
import { asks, defaults, names } from "./fields.js";
import { glossary, whatIs } from "./glossary.js";
import { keep } from "./keep.js";
import { oneVisit } from "./one-visit.js";
import { paperTitles } from "./paper-titles.js";

/** @import { Words } from "../../words.js" */

/** @satisfies {Omit<Words, "papers">} */
export const es = {
  locale: "es-US",

  counted: {
    visits: { one: "{n} visita", other: "{n} visitas" },
    weeks: { one: "{n} semana", other: "{n} semanas" },
    days: { one: "{n} día", other: "{n} días" },
    hours: { one: "{n} hora", other: "{n} horas" },
    answers: { one: "Con base en {n} respuesta", other: "Con base en {n} respuestas" },
    entries: { one: "{n} respuesta", other: "{n} respuestas" },
    cardsLeft: { one: "Quizás queda {n} pregunta", other: "Quedan hasta {n} preguntas" },
    cardsAhead: { one: "Quizás {n} más", other: "Hasta {n} más" },
    packagesOf: { one: "{n} paquete de {visits} por {price}", other: "{n} paquetes de {visits} por {price} cada uno" },
    singles: { one: "{n} visita suelta", other: "{n} visitas sueltas" },
    spare: { one: "sobra {n} visita", other: "sobran {n} visitas" },
    units: { one: "{n} unidad", other: "{n} unidades" },
    unknowns: { one: "{n} respuesta que falta puede cambiar este costo", other: "{n} respuestas que faltan pueden cambiar este costo" },
  },

  sentences: {
    span: "{low} a {high}",
    atLeast: "al menos {low}",
    spanInSentence: "de {low} a {high}",
    upTo: "hasta {high}",
    basedOn: "{answers}. {unknowns}.",
    basedOnSettled: "{answers}.",
    basedOnAll: "{answers}. No falta ninguna cifra.",
    inNetwork: "{name} (dentro de la red)",
    outOfNetwork: "{name} (fuera de la red)",

    waiting: "Su cálculo aparece aquí cuando nos haya dicho:",
    waitingForMending: "Su cálculo aparece aquí cuando esto quede claro:",
    loading: "Estamos preparando su cálculo. Aparece aquí en cuanto se pueda hacer.",
    paperFailed: "No se pudo cargar este papel. Revise su conexión y presione de nuevo su botón.",
    announceSpan: "{verdict} {label} {amount} por {visits}.",
    announceWaiting: "Todavía no hay cálculo. Faltan algunas respuestas.",
    cleared: "Se borraron todas las respuestas.",

    paysFor: "por {visits}, del {from} al {to}",
    paysForOne: "por {visits} el {from}",
    paysForSupposed: "por {visits}. Usted no dio fechas, así que tomamos del {from} al {to}.",
    paysForOneSupposed: "por {visits}. Usted no dio una fecha, así que tomamos el {from}.",
    paysForAll: "por {visits}",
    couldBeLower: "No pudimos revisar todos los casos: lo mínimo aún podría bajar hasta {low}.",
    couldBeHigher: "No pudimos revisar todos los casos: lo máximo aún podría subir hasta {high}.",
    couldBeWider: "No pudimos revisar todos los casos: lo mínimo aún podría bajar hasta {low}, y lo máximo subir hasta {high}.",
    billed: "El precio completo de todas las visitas es de {amount}.",
    denied:
      "El precio completo de todas las visitas es de {amount}. Pregunte a la clínica si lo debe todo en caso de que su seguro niegue los reclamos.",
    saving: "Con el dinero de su {account} ahorra {saved} de impuestos, así que quedan {afterTax}.",
    savingNeedsLetter: "Con su {account} no hay ahorro de impuestos sin una receta o una carta de necesidad médica.",

    breakEvenFirst: "usar el seguro nunca cuesta más en total que el precio de contado",
    breakEvenFrom: "usar el seguro no cuesta más en total que el precio de contado a partir de la visita {n}",
    breakEvenNever: "el precio de contado cuesta menos en total",
    breakEvenOne: "Si las visitas están cubiertas, {one}.",
    breakEvenEnds: "Si las visitas están cubiertas: en el cálculo más bajo, {low}; en el más alto, {high}.",

    asksIntro: "Las cantidades dicen cuánto se acercan lo mínimo y lo máximo con cada respuesta.",
    worth: "reduce la diferencia en unos {amount}",
    percentEcho: "Usted paga {patient}, el plan paga {plan}.",
    percentSaid: "el {percent}",
    percentsSaid: "entre el {low} y el {high}",
    policyEcho: "Usted paga {patient}, su seguro paga {plan}.",
    aboutFigure: "Leemos esto como {value}.",
    movedFigure: "Leemos esto como {other}: {value}.",

    courseOne: "Las visitas, {amount} en total",
    courseLow: "Lo mínimo: {amount}",
    courseHigh: "Lo máximo: {amount}",
    captionOne: "Lo que cuesta cada visita",
    captionLow: "Lo que cuesta cada visita en el cálculo más bajo",
    captionHigh: "Lo que cuesta cada visita en el cálculo más alto",
    insurerPays: "El seguro paga",
    visitColumn: "Visita",
    statusColumn: "Qué pasa",
    newPlanYear: "Empieza un nuevo año del plan. El deducible, el máximo y los límites anuales empiezan de nuevo.",
    totals: "Todas las visitas",

    given: "{name}: {value}",
    tried: "{name}: de {low} a {high}{source}",
    triedNoneOr: "{name}: no hay, o de {low} a {high}{source}",
    triedChoice: "{name}: {values}",
    defaultUsed: "{name}: usamos {value}.",
    figureYear: "Aquí no se conocen las cifras federales de {year}, así que usamos las de {knownYear}.",
    authorizationPending: "Su seguro todavía no ha contestado sobre la aprobación. Contamos las visitas como aprobadas.",
    authorizationUnknown:
      "Usted no sabe si las visitas necesitan aprobación. Las contamos como aprobadas; un seguro puede no pagar nada por las que no lo están.",
    approvedVisitsUnknown: "Usted no sabe cuántas visitas están aprobadas. Contamos todas como aprobadas.",
    otherAssumption: "Supusimos algo sobre {name} ({code}).",
    firstVisitToday: "Usted no dio una fecha, así que la primera visita es hoy, {date}.",
    visitsPerWeekOne: "Usted no dijo cuántas visitas por semana, así que usamos 1.",
    noAssumptions: "Nada. Todas las respuestas son suyas.",
    onlyUsualRules: "Todas las cifras son suyas. Aparte de eso usamos solo las reglas comunes de abajo.",
    printedOn: "Impreso el {date}",
    ticked: "sí",
    leftBlank: "en blanco",
    notAnswered: "Sin responder: {names}.",
    asOf: "Cifras federales: revisadas el {date}, para los años del plan {first} a {last}.",
  },

  answer,
  cards,
  coverage,

  sums: {
    selfPay: "Si paga por su cuenta, usted paga",
    unpaidByProgram: "Si {program} no paga, usted paga",
    ifCovered: "Si su plan cubre masajes, usted paga",
    ifAccepted: "Si el seguro acepta las visitas, usted paga",
    uncovered: "Las visitas no están cubiertas, así que usted paga",
    withoutException: "Si su plan no hace una excepción, usted paga",
    unapproved: "Mientras no aprueben las visitas, usted paga",
    whileRefused: "Mientras siga el rechazo, usted paga",
    withoutApproval: "Si su estado deja que la clínica le cobre visitas sin aprobar, usted paga",
    ifUnpaid: "Si el seguro no paga y la clínica puede cobrarle a usted, usted paga",
    ifNobodyElsePays: "Si ningún otro seguro paga, usted paga",
    notByAuto: "El seguro del auto no paga estas visitas. Si ningún plan de salud las paga, usted paga",
    ifNotCovered: "Si no están cubiertas, usted paga",
    ifAuthorized: "Si aprueban todas las visitas, usted paga",
    claimOpen: "Dependiendo de si el seguro acepta su reclamo, usted paga",
  },

  /** Lo mismo en las pocas palabras que caben en la barra. */
  barSums: {
    selfPay: "Usted paga",
    unpaidByProgram: "Si no las paga, usted paga",
    ifCovered: "Si las cubre, usted paga",
    ifAccepted: "Si lo acepta, usted paga",
    uncovered: "Sin cobertura, usted paga",
    withoutException: "Sin excepción, usted paga",
    unapproved: "Sin aprobar, usted paga",
    whileRefused: "Con el rechazo, usted paga",
    withoutApproval: "Sin aprobar, usted paga",
    ifUnpaid: "Si no pagan, quizás deba",
    ifNobodyElsePays: "Si no paga otro, usted paga",
    notByAuto: "El seguro de auto no paga; le toca a su plan. Sin él:",
    ifNotCovered: "Si no las cubre, usted paga",
    ifAuthorized: "Si lo aprueba, usted paga",
    claimOpen: "Usted paga",
  },

  /** De quién es el precio cuando ningún plan paga. */
  pricesAlone: {
    cashRate: "al precio de contado de la clínica",
    plansPrice: "al precio de su plan",
    fullCharge: "al precio completo de la clínica",
    plansPriceToFullCharge: "entre el precio de su plan y el precio completo de la clínica",
  },

  /** Lo mismo cuando otra suma va primero. */
  otherSums: {
    ifCovered: "Si su plan sí lo cubre, usted paga",
    ifAccepted: "Si el seguro sí acepta las visitas, usted paga",
  },

  ways: {
    insurance: "Usar el seguro en todas las visitas",
    cash: "Pagar el precio de contado en todas las visitas",
    insuranceThenCash: "El seguro en las visitas que cubre, el precio de contado en las demás",
    package: "Pagar el precio de paquete de la clínica, sin seguro",
  },

  accounts: {
    hsa: "HSA",
    fsa: "FSA",
  },

  wayNotes: {
    insurance: "",
    cash: "Por lo general no cuenta para su deducible ni para su gasto máximo de bolsillo.",
    package: "{bought}. Por lo general no cuenta para su deducible ni para su gasto máximo de bolsillo.",
    insuranceThenCash:
      "Para las visitas no cubiertas, por ejemplo después de un límite de visitas. Pregunte a la clínica si acepta su precio de contado en esas.",
  },

  statuses: {
    covered: "Con cobertura",
    towardDeductible: "Con cobertura: lo que usted paga va a su deducible",
    maximumReached: "Con cobertura: ya llegó a su máximo",
    maximumIsZero: "Con cobertura: su gasto máximo del año es de $0, así que usted no paga nada",
    shareIsAll: "Con cobertura, pero su parte es el total",
    visitLimitReached: "Sin cobertura: se acabó el límite de visitas",
    dollarLimitReached: "Sin cobertura: se acabó el límite en dólares",
    lifetimeLimitReached: "Sin cobertura: se acabó el límite de por vida",
    notAuthorized: "Sin cobertura: sin aprobación",
    notCovered: "Sin cobertura",
  },

  columns: {
    patientPays: "Usted paga",
    deductible: "Deducible",
    copayment: "Copago",
    coinsurance: "Coseguro",
    notCovered: "No cubierto",
    balanceBill: "Saldo facturado",
    planPays: "El plan paga",
    providerDiscount: "Descuento",
    billedCharge: "Precio completo",
  },

  remaining: {
    deductible: "Queda del deducible",
    familyDeductible: "Queda del deducible familiar",
    outOfPocketMaximum: "Queda del máximo",
    familyOutOfPocketMaximum: "Queda del máximo familiar",
    visits: "Visitas que quedan",
    dollars: "Queda del límite en dólares",
    lifetimeDollars: "Queda del límite de por vida",
    medPay: "Queda de MedPay",
  },

  problems: {
    notMoney: "{Name}: escriba una cantidad en dólares, como 30 o 1,250.50.",
    notARate: "{Name}: escriba un porcentaje de 0 a 100, como 20.",
    notACount: "{Name}: escriba un número entero, como 12.",
    negative: "{Name}: escríbalo sin signo de menos.",
    tooLarge: "{Name}: no escriba más de {limit}.",
    tooManyDecimals: "{Name}: no escriba más de dos cifras después del punto.",
    decimalComma: "{Name}: use un punto antes de los centavos, como 12.50.",
    shareBelowOnePercent: "{Name}: escriba el porcentaje entero, como 20 para 20%.",
    oneNumber: "{Name}: escriba una sola cifra, no dos ni un rango.",
    percentAndDollars:
      "{Name}: aquí hay un porcentaje y una cantidad. Si usted paga los dos, escriba la cantidad como copago y el porcentaje como coseguro. Si es uno u otro, pregunte a su plan cuál es para estas visitas.",
    twoShares: "{Name}: escriba solo la parte que usted paga. Si el plan paga 80%, escriba 20.",
    zero: "{Name}: escriba una cifra mayor que 0.",
    noUpperEnd: "{Name}: escriba también lo máximo que puede necesitar, como 6 a 12.",
    belongsTo: "{Name}: esto parece ser {other}, y eso también lo escribió. Deje solo uno.",
    unclearCell: "Las palabras de su plan pueden decir más de una cosa sobre sus visitas. Debajo decimos qué falta.",
    cellDiffers:
      "Estas palabras no dicen lo mismo que usted escribió ({other}). Contamos lo que usted escribió, y nada de lo que estas palabras dicen de eso.",
    dateUnfinished: "{Name}: escriba la fecha entera con mes, día y año.",
    notJson: "{Name}: no se pudo leer esta respuesta.",
    notData: "{Name}: no se pudo leer esta respuesta.",
    tooLong: "{Name}: esta respuesta es demasiado larga.",
    nestedTooDeep: "{Name}: no se pudo leer esta respuesta.",
    unknownKey: "{Name}: esta página pregunta algo que el cálculo no conoce.",
    required: "{Name}: hace falta esta respuesta.",
    wrongType: "{Name}: no se pudo leer esta respuesta.",
    notWhole: "{Name}: escriba un número entero.",
    outOfRange: "{Name}: escriba una cifra de {least} a {most}.",
    notOneOf: "{Name}: elija una respuesta de la lista.",
    notADate: "{Name}: ese día no está en el calendario.",
    dateOutOfRange: "{Name}: elija una fecha del {least} al {most}.",
    notAMonthAndDay: "{Name}: elija un día que exista todos los años.",
    notAState: "{Name}: elija un estado de la lista.",
    lowAboveHigh: "{Name}: escriba primero la cifra menor del rango.",
    aboveAmount: "{Name}: esto es más que el total de {limit}. Revise las dos cifras.",
    doesNotAddUp: "{Name}: las tres cifras no concuerdan. Revíselas o deje una en blanco.",
    oneOrTheOther: "{Name}: escriba esto o {other}, no los dos.",
    nothingApproved: "{Name}: solo una aprobación dada o pedida tiene un número de visitas.",
    dateTooEarly: "{Name}: elija un día desde el {least}.",
    ratesAboveWhole: "{Name}: las tasas de impuesto juntas pasan de {limit}. Revíselas.",
  },

  /** Donde cabe una sola cifra y bien puede haber dos. */
  oneNumbers: {
    "charges.billedCharge": "{Name}: escriba una sola cantidad. Si hay dos precios, escriba el de la duración de visita que va a reservar.",
    "charges.cashRate": "{Name}: escriba una sola cantidad. Si hay dos precios, escriba el de la duración de visita que va a reservar.",
  },

  required: {
    "coverage.kind": "Elija quién paga sus visitas.",
    "charges.billedCharge": "Escriba lo que la clínica cobra por una visita.",
    "course.visits": "Escriba el número de visitas.",
    "necessity.minutes": "Escriba los minutos de una visita: dan las unidades.",
    "course.firstVisit": "Elija la fecha de la primera visita.",
  },

  names,
  asks,
  cells,
  clinic,
  defaults,
  failures,
  glossary,
  whatIs,
  keep,
  oneVisit,
  paperTitles,
  bringPapers: async () => (await import("./papers.js")).papers,

  values: {
    true: "sí",
    false: "no",
    none: "no hay",
    in: "dentro de la red",
    out: "fuera de la red",
    deductibleWaived: "solo el copago",
    afterDeductible: "el copago después del deducible",
    beforeDeductible: "el copago antes del deducible",
    netOfCopayment: "lo que queda después del copago",
    gross: "la cantidad antes del copago",
    embedded: "su propia cantidad dentro de la familiar",
    aggregate: "solo la cantidad familiar",
    planPays: "lo que paga el plan",
    allowed: "toda la cantidad permitida",
    cashRate: "el precio de contado",
    allowedAmount: "la cantidad permitida",
    billedCharge: "el precio completo",
    ppo: "un plan PPO",
    hmo: "un plan HMO",
    epo: "un plan EPO",
    pos: "un plan POS",
    hdhp: "un plan con deducible alto",
    medicareAdvantage: "un plan Medicare Advantage",
  },

  sources: {
    federalLimit: " (el límite federal de gastos de bolsillo; desde 2027 algunos planes bronce y catastróficos pueden pedir más)",
    federalLimitElsewhere: " (el límite federal de costos dentro de la red de un plan; el suyo puede ser mayor)",
    statedBound: "",
    clinicBound: " (fijado por la clínica)",
    answer: " (como mucho el total)",
  },
};
