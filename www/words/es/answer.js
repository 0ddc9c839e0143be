// @ts-check
/** @import { DoubtName, LimitName, Premise } from "../../../dist/pkg/coverage_estimator.js" */

/** What the answer says of the ordinary case, of its ends, and of who pays which visit. */
export const answer = {
  sentences: {
    ordinaryIf: "si {conditions}",
    couldBeLess: "Podría bajar hasta {amount} si {turns}.",
    couldBeLessAlone: "Podría bajar hasta {amount}.",
    couldBeMore: "Podría subir hasta {amount} si {turns}.",
    couldBeMoreAlone: "Podría subir hasta {amount}.",
    untilNewYear: "{turn}, hasta que empiece un nuevo año del plan con la visita {n}",
    untilNewYearAndAgain: "{turn}, hasta que empiece un nuevo año del plan con la visita {n}, y otra vez a partir de la visita {again}",
    hangsOn: "Cuánto paga usted depende sobre todo de esto: {names}.",
    movesFirst: "de esto depende la primera cantidad",
    perVisit:
      "Si su plan cubre masajes, usted paga {copay} por visita. Eso es {amount} por {visits}, si su plan paga tantas. Usted paga menos si el precio del plan por visita es más bajo, o cuando llegue a su gasto máximo del año.",
    newPlanYear: "Sus visitas empiezan en un nuevo año del plan, que comienza el {day}. Lo que pagó o usó este año ya no cuenta entonces.",
    perVisitNothing: "Un reclamo de trabajo aceptado paga las visitas que aprueba, cobre lo que cobre la clínica.",
    unpricedLabel: "Lo que usted paga",
    unpriced: "Falta el precio de la clínica",
    unpricedCall: "Lo consigue con una llamada a la clínica: “¿Cuánto cobran por una visita?”",
    couldBe: "podría ser de {span}",
    elseAsk: "si lo paga: pregunte su parte",
    programPays: "Si paga {program}",
    askYourShare: "Pregunte su parte",
    announceOrdinary: "{verdict} {label} {amount} por {visits}, {condition}. Lo mínimo es {low}, lo máximo {high}.",
  },
  /** Lo que un programa deja a la persona si paga: según sus propias reglas, así que sin cantidad. */
  ifPaid: {
    medicare:
      "Si Medicare lo paga como terapia, usted paga el 20% del precio de Medicare, después de cumplir su deducible anual de la Parte B. Si por Medicaid usted es “Qualified Medicare Beneficiary” (QMB), nadie puede cobrarle eso. Esta página no sabe esas cantidades: pregunte a quien le atiende.",
    tricare:
      "Si TRICARE lo paga, su plan de TRICARE dice cuánto le toca a usted. Esta página no lo sabe: pregunte a TRICARE antes de la primera visita.",
    medicaid:
      "Si Medicaid lo paga, una clínica que participa en Medicaid no puede cobrarle a usted por eso. Pregunte a la clínica si participa, y a Medicaid si usted paga una parte.",
    va: "Si el VA lo paga, sus propias reglas de copago dicen cuánto paga usted, y no el precio de la clínica. Esta página no sabe su copago: pregunte al VA antes de la primera visita.",
  },
  /** What the number takes for granted of who pays. @satisfies {Record<Premise, string>} */
  premises: {
    autoBenefit: "Esto supone que su póliza de auto paga lesiones. Muchas no lo hacen: entonces le toca a su plan de salud.",
    noAutoBenefit:
      "Esto es lo que usted paga si su póliza de auto no tiene cobertura de lesiones. Si tiene MedPay o PIP, eso paga primero, hasta su límite.",
    refusedClaim:
      "Esto es lo que usted paga mientras siga el rechazo de su reclamo de trabajo. Si gana su apelación, la compensación para trabajadores paga las visitas que apruebe.",
    approvedVisits:
      "Esto cuenta todas las visitas como aprobadas. Si son menos, puede pagar más por las otras. La carta de aprobación dice cuántas son.",
  },
  /** A limit that nobody knows, while it is far. @satisfies {Record<LimitName, string>} */
  far: {
    outOfPocketMaximum: "le falta mucho para llegar a su gasto máximo de bolsillo del año",
    visits: "le quedan suficientes visitas",
    dollars: "el límite en dólares de su plan no está cerca",
    lifetimeDollars: "el límite de por vida de su plan no está cerca",
    autoPip: "su cobertura de lesiones alcanza para todas las visitas",
  },
  /** The same limit where it is reached before the first visit. @satisfies {Record<LimitName, string>} */
  reached: {
    outOfPocketMaximum: "ya no le queda nada por pagar de su gasto máximo de bolsillo",
    visits: "ya no le quedan visitas",
    dollars: "ya se usó todo el límite en dólares de su plan",
    lifetimeDollars: "ya se usó todo el límite de por vida de su plan",
    autoPip: "ya se usó toda su cobertura de lesiones",
  },
  /** The same limit where it is reached on the way. @satisfies {Record<LimitName, string>} */
  reachedAt: {
    outOfPocketMaximum: "usted llega a su gasto máximo de bolsillo antes de la visita {n}",
    visits: "ya no le quedan visitas a partir de la visita {n}",
    dollars: "el límite en dólares de su plan se acaba antes de la visita {n}",
    lifetimeDollars: "el límite de por vida de su plan se acaba antes de la visita {n}",
    autoPip: "su cobertura de lesiones se acaba antes de la visita {n}",
  },
  /** A question about an answer that most often is a slip. @satisfies {Record<DoubtName, string>} */
  doubts: {
    dearVisit: "¿Seguro que una sola visita cuesta más de $1,000? Escriba dólares, con un punto antes de los centavos: 150, y no 15000.",
    cashAboveBilled:
      "¿Seguro que el precio de contado es más alto que el precio completo? Casi todas las clínicas piden menos a quien paga por su cuenta.",
    allowedAboveBilled: "¿Seguro que el precio de su plan es más alto que lo que cobra la clínica? Contamos solo hasta el precio completo.",
    shareAbovePlans: "¿Seguro que usted paga más de la mitad? Si esa es la parte que paga su plan, escriba lo que le queda a usted.",
    copaymentAboveBilled: "¿Seguro que su copago es más alto que el precio de una visita? Nunca paga más que el precio de la visita.",
    maximumBelowDeductible:
      "¿Seguro que su gasto máximo de bolsillo es menor que su deducible? El máximo incluye el deducible, así que es el más alto de los dos.",
    sharedAboveUsed:
      "Escribió menos visitas usadas en total que las que han usado estas terapias. Si comparten su límite, cuente juntas las de ellas y las suyas.",
    longAgo: "¿Seguro que su primera visita fue hace más de un año? Revise el año de la fecha.",
    farAhead: "¿Seguro que falta más de un año para su primera visita? Revise el año de la fecha.",
    manyVisitsAWeek: "¿Seguro que va más de cinco veces por semana?",
  },
  picture: {
    one: "Quién paga cada visita: {amount} para usted en {visits}",
    low: "Quién paga cada visita en el caso mínimo: {amount} para usted en {visits}",
    high: "Quién paga cada visita en el caso máximo: {amount} para usted en {visits}",
    oneVisit: "Visita {from}",
    visitsFromTo: "Visitas {from} a {to}",
    newYear: "Empieza un nuevo año del plan.",
    ofBilled: "de un precio completo de {amount}",
  },
};
