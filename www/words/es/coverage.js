// @ts-check
import { gates, ifUnknown } from "./gates.js";
import { steps } from "./steps.js";

/** @import { CoverageWords } from "../../answer/coverage-words.js" */

/** @satisfies {CoverageWords} */
export const coverage = {
  verdicts: {
    likely: "Es probable que las visitas estén cubiertas, aunque ningún seguro lo promete de antemano.",
    possible: "Quizás las visitas estén cubiertas. Puntos que van bien hasta ahora: {good} de {all}. Faltan por saber: {open}.",
    unlikely: "Como están las cosas, es poco probable que las visitas estén cubiertas.",
    notCovered: "Como están las cosas, las visitas no están cubiertas.",
  },

  /** Cómo se llama un seguro dentro de una frase. */
  insurances: {
    ppo: "un plan PPO",
    hmo: "un plan HMO",
    epo: "un plan EPO",
    pos: "un plan POS",
    hdhp: "un plan con deducible alto",
    medicareAdvantage: "un plan Medicare Advantage",
    unknown: "un plan de salud",
    medicare: "Medicare Original",
    tricare: "TRICARE",
    medicaid: "Medicaid",
    va: "la atención médica del VA",
    none: "ningún seguro",
    workersCompensation: "la compensación para trabajadores",
    autoPip: "el seguro del auto",
  },

  /** Cómo se llama a quien paga cuando se le pregunta o dice algo: solo un plan es "su plan". */
  payers: {
    ppo: "su plan",
    hmo: "su plan",
    epo: "su plan",
    pos: "su plan",
    hdhp: "su plan",
    medicareAdvantage: "su plan",
    unknown: "su plan",
    medicare: "Medicare",
    tricare: "TRICARE",
    medicaid: "Medicaid",
    va: "el VA",
    none: "su seguro",
    workersCompensation: "el seguro por lesiones de trabajo",
    autoPip: "el seguro del auto",
  },

  gates,
  ifUnknown,

  statuses: {
    met: "Se cumple",
    notMet: "No se cumple",
    unknown: "No se sabe",
    notApplicable: "No se aplica",
  },

  consequences: {
    notCovered: "las visitas no están cubiertas.",
    denialAlmostCertain: "es casi seguro que las nieguen.",
    denialLikely: "es probable que las nieguen.",
    unlikely: "es poco probable que estén cubiertas.",
    visitsBeforeApprovalDenied: "niegan las visitas de antes de la aprobación.",
    everyVisitDenied: "niegan todas las visitas.",
    someVisitsDenied: "niegan algunas visitas.",
    laterVisitsDenied: "niegan las últimas visitas.",
    dearer: "las visitas están cubiertas, pero le cuestan más.",
  },

  reasons: {
    excludedByState: "Por ley en {state}, {insurance} no incluye masajes.",
    excludedByKind: "Por ley, {insurance} no paga a un terapeuta de masaje.",
    noInsurance: "No hay un seguro que pague, así que usted paga a la clínica.",
    autoExcludesMassageAlone:
      "Por ley, en {state}, el seguro de auto (PIP) no paga masajes. Sí puede pagar a un fisioterapeuta por otra terapia con las manos.",
    lawAgainstAnswer: "Le dijeron que pagan masajes, pero la ley dice que {insurance} no los paga. Pregunte otra vez, por escrito.",
    payerSaysNo: "{Payer} dice que no paga masajes.",
    kindNotPaid: "{Payer} dice que no paga a este tipo de terapeuta.",
    nothingOutOfNetwork: "Su plan dice que no paga nada fuera de su red.",
    exceptionRefused: "Su plan se negó a tratar a esta clínica como una de su red.",
    claimRefused: "El seguro rechazó su reclamo. Usted puede apelar.",
    limitUsedUp: "El límite de su seguro se acabó, así que no paga ninguna de estas visitas.",
    jobInsurancePays: "La compensación para trabajadores paga esta lesión, así que {payer} no paga ahora.",
    autoInsurancePays: "El seguro de auto paga esta lesión, así que {payer} no paga ahora.",
    otherCause: "Este seguro paga solo las lesiones de su tipo: en el trabajo o por un vehículo de motor.",
    notPaidAlone:
      "En {state}, {insurance} no paga a un terapeuta de masaje que trabaja solo. Puede pagar bajo la supervisión de un médico, o a otros terapeutas.",
    onlyTherapistsPaid: "{Insurance} paga este tipo de atención si la da un fisioterapeuta o un terapeuta ocupacional, y casi a nadie más.",
    noDiagnosis: "Nadie le ha dado un diagnóstico todavía, y los seguros pagan solo por tratar una condición.",
    notACode: "Lo que escribió como diagnóstico todavía no es un código. Quien le da la orden puede decirle el código.",
    codeNotWhole: "El código de diagnóstico no está completo.",
    codeSplit: "El código de diagnóstico se dividió en otros más exactos y ya no vale solo.",
    seventhCharacterMissing: "El código de diagnóstico es de una lesión y le falta el séptimo carácter.",
    wellnessReason: "El código de diagnóstico es de un chequeo o de bienestar, y los seguros no tratan eso.",
    noReferral: "Su seguro pide una orden médica y nadie se la ha dado todavía.",
    referrerDoesNotCount: "Aquí no cuenta una orden de este tipo de profesional.",
    upkeep: "Las visitas son para mantenerse bien, y la mayoría de los seguros no lo incluye.",
    usuallyNothingOutOfNetwork: "Los planes como el suyo casi nunca pagan fuera de su red, aunque usted puede pedir una excepción.",
    chronicNeedsImprovement:
      "Cuando ya empezó la atención, una condición de largo plazo cuenta como tratamiento solo si su expediente muestra que mejora.",
    firstVisitsNeedNone: "En {state}, las primeras visitas no necesitan aprobación, solo la orden de su proveedor.",
    paidWhenAuthorized: "{Insurance} puede pagar masajes que ordenan sus propios médicos y que se aprueban antes.",
    backPainBenefit: "En {state}, {insurance} puede pagar masajes como parte de su atención para el dolor de espalda.",
    approved: "{Payer} aprobó estas visitas, así que ya lo revisó. Aun así no es una promesa de pago.",
    paidInState: "En {state}, {insurance} paga masajes.",
    oftenPaidInState: "En {state}, {insurance} muchas veces paga los masajes que ordena su médico.",
    notAsked: "Su seguro no lo pide.",
    directAccess:
      "Este terapeuta puede tratarle sin una orden médica. Algunos estados lo limitan a las primeras semanas o visitas: pregunte.",
    notUnderWay:
      "Sus visitas no han empezado, así que nada puede haber mejorado todavía. Pida a la clínica que escriba cómo está usted en la primera visita.",
    exceptionGranted: "Su plan trata a esta clínica como una de su red.",
    lawNamesTherapist: "Por ley en {state}, los seguros deben tener este tipo de terapeuta en sus redes.",
    therapyBenefit: "Los planes pagan a este tipo de terapeuta con su beneficio de terapia.",
    otherInsuranceIsOver: "Ningún otro seguro paga esto, así que {payer} va primero.",
    otherInsuranceRefused:
      "El seguro por lesiones de trabajo o el del vehículo rechazó su reclamo. Los planes muchas veces no pagan esas lesiones mientras hay un reclamo abierto, y pueden pagar cuando tienen la carta de rechazo.",
    healthPlanPaysInState:
      "En {state}, el seguro de auto normalmente no paga sus propias lesiones, así que paga {payer}. Puede pedir que se le devuelva lo que pagó si usted recibe una indemnización.",
    autoExcludesMassage:
      "Por ley, en {state}, el seguro de auto (PIP) no paga masajes, así que {payer} va primero. El PIP sí puede pagar a un fisioterapeuta por otra terapia con las manos.",
    statesDiffer: "Depende del estado si {insurance} paga masajes.",
    mayBePaidInState: "En {state}, {insurance} muchas veces paga masajes. No pudimos confirmarlo.",
    noPipInState:
      "En {state} las pólizas de auto normalmente no tienen protección contra lesiones personales. La suya puede tener cobertura de pagos médicos.",
    dependsOnTherapist: "Depende de quién le atiende si {insurance} paga.",
    otherCareThanMassage:
      "Por ley, en {state}, {insurance} no paga masajes ni terapeutas de masaje: eso le toca a su plan de salud. Sí puede pagar a un fisioterapeuta por otra terapia con las manos.",
    paidAsTherapy: "{Insurance} puede pagar el tratamiento con las manos como parte de la terapia física u ocupacional.",
    paidUnderSupervision: "En {state}, {insurance} puede pagar esta atención a algunos terapeutas, o bajo la supervisión de un médico.",
    sometimesPaid: "{Insurance} a veces paga masajes médicos.",
    rarelyPaid: "{Insurance} rara vez paga masajes, y entonces casi siempre como parte de la terapia física.",
    noToMassageAlone:
      "Que no paguen el masaje no quiere decir que no paguen la terapia manual: los planes muchas veces la pagan a este tipo de terapeuta dentro de otro beneficio.",
    owedUnder21:
      "Que no paguen el masaje no quiere decir que no paguen la terapia. Y a los pacientes menores de 21 años, Medicaid debe pagarles la terapia que sea médicamente necesaria.",
    answerAgainstRule: "Lo que le dijeron no concuerda con las reglas que conocemos. Pregunte otra vez, por escrito.",
    payerSaysBoth: "{Payer} aprobó las visitas y también dijo que no. Pregunte cuál de los dos vale, por escrito.",
    anotherPayerMayPay: "Usted no tiene seguro de salud, pero puede pagar el seguro por lesiones de trabajo o el del vehículo.",
    codeNotListed:
      "No encontramos el código de diagnóstico en la lista de abril de 2026. Puede ser más nuevo: pregunte a quien le da la orden.",
    codeNotLookedUp: "Todavía no se ha buscado el código de diagnóstico.",
    mayBeHabilitation:
      "En una condición de nacimiento o de la niñez, la terapia que conserva una habilidad se puede pagar como “habilitación”, con sus propias visitas.",
    reasonForVisit: "El código de diagnóstico dice por qué vino usted, y eso puede no ser una condición.",
    causeOfInjury: "El código de diagnóstico dice qué causó una lesión, no qué lesión es.",
    mayPayNothingOutOfNetwork: "Muchos planes como el suyo son HMO o EPO, que no pagan nada fuera de su red. Pregunte al suyo.",
    mayNotBeAsked: "Nadie le ha dado una orden todavía, y puede que su seguro no la pida.",
    referrerMayNotCount: "No todos los seguros aceptan una orden de este tipo de profesional.",
    authorizationPending: "El seguro todavía no ha contestado si aprueba las visitas.",
    lawMayNameTherapist:
      "La ley en {state} puede pedir que su plan pague a este tipo de terapeuta, si el plan es de una compañía de seguros.",
    workersCompensationMayPayFirst:
      "Por una lesión en el trabajo puede que deba pagar primero la compensación para trabajadores, si usted la tiene.",
    autoMayPayFirst:
      "Por una lesión de un vehículo de motor puede que deba pagar primero el seguro de auto: el suyo o el de su hogar; si no hay, el del auto en que iba o, si iba a pie o en bicicleta, el del auto que le golpeó.",
    healthPlanMayPayFirst:
      "En {state}, primero paga su plan de salud o su seguro de auto, y el otro puede pagar el resto. Su póliza de auto dice cuál va primero.",
    medPayMayPayFirst:
      "En {state}, casi todas las pólizas de auto pagan una primera suma de sus gastos médicos, sea de quien sea la culpa (cobertura de pagos médicos). Puede pagar antes que {payer}, o al mismo tiempo.",
    autoPaysASumFirst: "En {state}, el seguro del auto paga los primeros $2,000 de atención después de un choque, y luego {payer}.",
    kindDecides: "Esto depende del tipo de plan que usted tiene.",
  },

  parts: {
    reason: "la razón médica",
    frequency: "cada cuánto",
    duration: "por cuánto tiempo",
    baseline: "cómo estaba usted al principio",
    goals: "qué debe mejorar",
  },

  ...steps,

  warnings: {
    bothServiceCodes: "Los seguros muchas veces rechazan dos códigos de masaje en una visita. Pregunte cuál pagan.",
    noBillableUnit: "Con menos de 8 minutos de un servicio no se puede cobrar ninguna unidad.",
    limitsOftenShared: "Un límite de visitas muchas veces se comparte con la terapia física, la quiropráctica y otras.",
    exchangePlanMayCountAsHdhp:
      "Desde 2026, los planes bronce y catastróficos del Mercado pueden ir con una HSA, aunque tengan copagos antes del deducible.",
    supplementMayNotCount: "Lo que paga por un beneficio adicional muchas veces no cuenta para el gasto máximo de bolsillo.",
    primaryCareMayHaveToRefer:
      "Muchos planes Medicare Advantage son HMO. Esos pueden pedir además una remisión de su médico de atención primaria: pregunte al suyo.",
    deductibleOffFullCharge: "En Florida el deducible se resta del precio completo, antes de cualquier tarifa.",
    clinicMayBillTheRest:
      "Pregunte a la clínica si acepta como pago completo la cantidad que aprueba el seguro del auto. Si no, puede cobrarle la diferencia.",
    insurerReviewsAfterTenDays:
      "En Nueva Jersey, después de los primeros 10 días la clínica debe pedir al seguro del auto que revise el tratamiento del cuello o la espalda. Si no lo pide, usted paga una parte mayor. Pídale a la clínica que lo haga.",
    exceptionMayLeaveABill:
      "La excepción obliga al plan, no a la clínica, que puede cobrarle el resto de su precio. Pídale por escrito que acepte el precio del plan.",
    exceptionMayCountAsInside:
      "Contamos estas visitas como fuera de la red. Con una excepción, muchos planes las cuentan como dentro de la red, y usted paga menos: pregunte al suyo. Pida a la clínica que acepte el precio del plan, por escrito.",
    outOfNetworkPaysNothing:
      "Fuera de su red este tipo de plan normalmente no paga nada, y lo que usted paga ahí no cuenta para nada. Las emergencias y las excepciones son distintas.",
    penaltyInsteadOfDenial:
      "Algunos planes quitan de 20% a 50% de lo que pagan, en vez de negar una visita sin aprobación. Pregunte qué hace el suyo.",
    askBeforeYouPay: "Pregunte antes de pagar una visita que no se aprobó: muchas veces la clínica no puede cobrársela.",
    workerMayNotBeBilled:
      "Por ley, en su estado una clínica no le puede cobrar a usted el tratamiento de una lesión con el reclamo aceptado. Dele su número de reclamo.",
    workerMayOweNothing:
      "En Nueva York, la clínica por lo general tiene que cobrarle al seguro de un reclamo aceptado, no a usted. No pudimos confirmar a quién obliga eso: pregunte a la clínica antes de la primera visita qué debe usted si el seguro no paga.",
    otherRulesThanTheStates:
      "Lo que decimos de una lesión en el trabajo es para el programa del estado. Los empleados federales y los trabajadores de puertos, barcos y ferrocarriles tienen otras reglas: pregunte a su empleador cuáles.",
    fsaBesideHsaPaysNoMassage:
      "Quien pone dinero en una HSA puede tener solo una FSA limitada. Esa paga dientes y ojos, no masajes: pregunte. Entonces no se ahorra nada.",
    diagnosisOfTheMind:
      "Los planes que pagan masajes los pagan casi siempre por músculos, articulaciones y nervios. Pregunte por este código.",
    hsaSavesNoStateTax:
      "Si vive en California o Nueva Jersey, una HSA no le ahorra impuesto estatal. Deje en blanco la tasa de su estado: con ella, el ahorro que mostramos es demasiado alto.",
    fsaPaysItsOwnYear:
      "Una FSA paga solo las visitas de su propio año, salvo que su empleador dé más tiempo o pase dinero al año siguiente. Algunas de estas visitas caen en el año siguiente: pregunte a su empleador.",
    noMassageByAnyone:
      "En Florida el seguro de auto no paga masajes, los dé quien los dé. Pida al terapeuta otro tratamiento con las manos.",
    clinicMayNotCharge: "Una clínica que acepta Medicaid no puede cobrarle la atención que Medicaid cubre.",
    supplementMayPayTheRest:
      "Una póliza Medigap o TRICARE For Life puede pagar su parte. Si usted o su cónyuge todavía trabajan y tienen el plan de un empleador de 20 personas o más (100 o más si usted tiene Medicare por una discapacidad), ese plan paga antes que Medicare.",
    nothingOwedWithoutNotice:
      "Si Medicare niega visitas porque no eran necesarias, casi nunca tiene que pagarlas, salvo que antes haya firmado un aviso llamado “Advance Beneficiary Notice” (ABN). Léalo antes de firmar.",
    medicarePaysFirst:
      "Si tiene también Medicare (TRICARE For Life), Medicare paga primero y TRICARE casi todo lo demás: elija a alguien que acepte Medicare.",
    dearerWithoutReferral:
      "Con TRICARE Prime, pida la remisión a su “primary care manager”. Sin ella usted paga los primeros $300 del año y después la mitad, y eso no cuenta para su máximo anual. En servicio activo siempre la necesita.",
    lymphedemaAfterMastectomy:
      "Después de una mastectomía, el plan que la cubre también debe cubrir el tratamiento del linfedema, por ley federal.",
    lymphedemaIfAfterMastectomy:
      "Si esto viene de una mastectomía, el plan que cubre mastectomías también debe cubrir este tratamiento, por ley federal.",
  },

  sources: {
    planDocuments: "los papeles de su propio seguro",
    massageGuide: "una guía sobre la cobertura del masaje médico",
    diagnosisCodeSet: "la lista de códigos de diagnóstico, ICD-10-CM",
    timedServiceRule: "la regla de cobro por tiempo",
    insurerPolicies: "reglas publicadas por los seguros",
    policyStudy: "un estudio de 26 pólizas en el noreste, hacia 2018",
    autoInsuranceTable: "la tabla de leyes de auto de los seguros",
    medPayLaws: "las leyes de Colorado, Maine y Nuevo Hampshire sobre los pagos médicos (C.R.S. 10-4-635, 29-A M.R.S. 1605-A, RSA 264:16)",
    floridaPipStatute: "la ley de Florida sobre lesiones personales (627.736)",
    floridaWorkersCompensationLaw: "la ley de compensación para trabajadores de Florida (440.13)",
    newJerseyPipRules: "las reglas de Nueva Jersey sobre lesiones personales (N.J.A.C. 11:3-4)",
    hawaiiPipStatute: "la ley de Hawái sobre lesiones personales (431:10C-103.5)",
    oregonPipStatute: "la ley de Oregón sobre lesiones personales (ORS 742.524)",
    michiganNoFaultLaw: "la ley de Míchigan sobre seguros de auto (MCL 500.3107 y 3109a)",
    washingtonEveryCategoryLaw: "la ley de Washington sobre todo tipo de proveedor (RCW 48.43.045)",
    floridaMassageLaw: "la ley de Florida sobre el masaje en los seguros de salud (627.6407)",
    oregonProviderLaw: "la ley de Oregón sobre tipos de proveedor (ORS 743B.505)",
    washingtonLaborAndIndustries: "el departamento de trabajo de Washington (Labor & Industries)",
    newYorkNoFaultLaw: "la ley de seguros de auto de Nueva York (Insurance Law 5102)",
    newYorkWorkersCompensationLaw: "la ley de compensación para trabajadores de Nueva York (13-b)",
    californiaLaborCode: "el Código Laboral de California (3751(b) y 5402(c))",
    texasLaborCode: "el Código Laboral de Texas (413.042)",
    washingtonMedicalAidRules: "las reglas de Washington para tratar a trabajadores lesionados (WAC 296-20-020 y 296-20-125)",
    workersCompensationLaw: "las leyes estatales de compensación para trabajadores",
    autoInsuranceLaw: "las leyes estatales de seguros de auto",
    oregonHealthPlan: "el plan de salud de Oregón (Oregon Health Plan)",
    medicareRules: "las reglas de Medicare",
    childrensMedicaidLaw: "la ley federal sobre Medicaid para menores de 21 años (EPSDT)",
    medicaidTherapyRule: "la regla federal sobre la terapia de Medicaid (42 CFR 440.110)",
    secondaryPayerRules: "reglas federales: Medicare, Medicaid y TRICARE pagan después del seguro del auto",
    tricarePolicyManual: "el manual de reglas de TRICARE",
    tricareExclusions: "las listas de TRICARE de lo que no cubre",
    tricareForLifeLaw: "la ley federal de TRICARE For Life (10 U.S.C. 1086(d))",
    veteransAffairs: "las reglas del VA para la atención en la comunidad",
    womensHealthAndCancerRightsAct: "la ley de derechos de salud y cáncer de la mujer",
    essentialBenefitsRule: "la regla federal sobre beneficios de salud esenciales (45 CFR 156.115)",
    savingsAccountLaw: "la ley federal sobre las cuentas HSA (26 U.S.C. 223)",
    goodFaithEstimateRule: "la regla federal sobre estimados de buena fe",
    appealRules: "las reglas federales sobre apelaciones",
    federalEmployeesRule: "la regla de los planes para empleados federales (5 CFR 890.105)",
    secondaryPage: "páginas que explican la regla",
    unverified: "lo que se sabe en general",
  },

  grades: {
    A: "Esto es oficial.",
    B: "Esto viene de los seguros, de un programa público o de una asociación profesional.",
    C: "Esto es de segunda mano: su seguro puede ser distinto.",
    U: "Esto no está confirmado: pregunte antes de contar con ello.",
  },

  conditions: {
    neckPain: "dolor de cuello",
    neckNerveRootPain: "dolor de una raíz nerviosa del cuello",
    lowBackPain: "dolor de la espalda baja",
    otherLowBackPain: "otro dolor de la espalda baja",
    midBackPain: "dolor de la espalda media",
    lumbarNerveRootPain: "dolor de una raíz nerviosa de la espalda baja",
    lowBackPainWithSciatica: "dolor de la espalda baja con ciática",
    lumbarDiscBackPain: "un disco gastado en la espalda baja con dolor de espalda",
    lumbarDiscLegPain: "un disco gastado en la espalda baja con dolor en la pierna",
    lumbarDiscBackAndLegPain: "un disco gastado en la espalda baja con dolor de espalda y pierna",
    lumbarDiscDegeneration: "un disco gastado en la espalda baja, sin nombrar dolor",
    backMuscleSpasm: "espasmo muscular de la espalda",
    otherMuscleSpasm: "otro espasmo muscular",
    musclePain: "dolor muscular",
    fibromyalgia: "fibromialgia",
    jawJointPain: "dolor de la articulación de la mandíbula",
    whiplash: "latigazo cervical",
    neckStrain: "distensión del cuello",
    midBackSprain: "esguince de la espalda media",
    lowBackStrain: "distensión de la espalda baja",
    shoulderStrain: "distensión del hombro",
    shoulderPain: "dolor de hombro",
    shoulderImpingement: "pinzamiento del hombro",
    shoulderBursitis: "bursitis del hombro",
    migraine: "migraña",
    tensionHeadache: "dolor de cabeza por tensión",
    headache: "dolor de cabeza",
    carpalTunnel: "síndrome del túnel carpiano",
    lymphedema: "linfedema",
    lymphedemaAfterMastectomy: "linfedema después de una mastectomía",
    afterJointReplacement: "atención después de un reemplazo de articulación",
    replacedHip: "una cadera reemplazada",
    replacedKnee: "una rodilla reemplazada",
    plantarFasciitis: "fascitis plantar",
  },

  sides: {
    left: "lado izquierdo",
    right: "lado derecho",
  },

  /** Lo que dice el séptimo carácter del código de una lesión. */
  encounters: {
    active: "mientras se trata activamente",
    healing: "atención de rutina mientras sana, lo común para terapia",
    laterEffect: "por un efecto posterior",
  },

  /** Lo que significa un código completo que no es de los comunes. */
  diagnosisNames: {
    condition: "{code} es un código completo. Aquí no tenemos palabras para él.",
    aftercare: "{code} es de atención después de una cirugía, y puede ir primero.",
    reasonForVisit: "{code} es el motivo de una visita, y eso puede no ser una condición. Pregunte si hay un código para la condición.",
    wellness: "{code} es un código de chequeo o de bienestar, y los seguros pagan solo por tratar una condición.",
    causeOfInjury: "{code} dice qué causó una lesión. Pida el código de la lesión.",
  },

  diagnosisProblems: {
    empty: "Escriba el código, o deje el campo en blanco si no lo sabe.",
    notACode: "Esto no parece un código de diagnóstico. Empieza con una letra y un número, como M54.2.",
    codeNotWhole: "{code} no es un código completo.{instead} Pida lo que falta a quien le da la orden.",
    codeSplit: "{code} se dividió en códigos más exactos y ya no vale solo.{instead} Pregunte cuál es a quien le da la orden.",
    seventhCharacterMissing:
      "{code} es el código de una lesión y le falta el séptimo carácter. Es A mientras se trata activamente, D por atención de rutina mientras sana, S por un efecto posterior.{instead} Pídalo a quien le da la orden.",
    codeNotListed: "No encontramos {code} en la lista de abril de 2026. Puede ser más nuevo: pregunte a quien le da la orden.",
    codeNotLookedUp: "Todavía no hemos buscado {code}.",
  },

  sentences: {
    noInsurance: "Usted no tiene seguro, así que estas visitas las paga usted.",
    anotherMayPay: "Este seguro no lo cubre por ahora, pero quizás pague otro.",
    claimRefused: "No se paga mientras siga el rechazo de su reclamo. Usted puede apelar.",
    autoExcludesMassageAlone: "Por ley, aquí el seguro del auto (PIP) no paga masajes. Sí puede pagar terapia física.",
    excludedByState: "Aquí el seguro del auto no paga masajes. Sigue su plan de salud, si usted tiene uno.",
    met: "Se cumple, según sus respuestas: {points}.",
    unknown: "No se sabe todavía: {points}.",
    missing: "Falta: {parts}.",
    notSaid: "No se sabe: {parts}.",
    ifNotMet: "Así que {follows}",
    ifUnknown: "Si no, {follows}",
    source: "Fuente: {source}. {grade}",
    gatesTitle: "Puntos: {all}. Cumplidos: {met}. No cumplidos: {notMet}. Por saber: {unknown}",
    checkAsOf: "Reglas revisadas el {date}.",
    visit: "la visita {visits}",
    visits: "las visitas {visits}",
    visitRun: "{first} a {last}",
    forVisits: "{sentence} Esto es sobre {visits}.",
    toPaper: "Papel: {name}",
    why: "Por qué lo decimos ({n})",
    callAndAsk: "Hable por teléfono con {payer}. Anote el nombre, la fecha y el número de referencia, y pregunte:",
    moreSteps: "Qué hacer después ({n})",
    asksFirst: "Qué preguntar primero ({n})",
    moreAsks: "Otras preguntas que deciden la cobertura ({n})",
    decides: "decide si las visitas están cubiertas",
    decidesAndWorth: "decide si las visitas están cubiertas, y {worth}",
    diagnosis: "{code}: {condition}",
    sided: "{condition}, {side}",
    atEncounter: "{condition}, {encounter}",
    instead: " Puede seguir como {codes}.",
    units: "Se cobra como {units}.",
    ifPaid: "Solo si el seguro paga.",
    coursesIfCovered: "Como serían si estuvieran cubiertas.",
  },
};
