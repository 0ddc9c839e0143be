// @ts-check

/** Lo que se dice después de una negación. Los `{nombres}` sin valor quedan como una línea para escribir. */
export const denial = {
  note: "Escriba el día en que le llegó la negación, para calcular los plazos. Siguen dos cartas: la primera pide las razones, la segunda es la apelación.",
  noteRoute: "Esta negación sigue su propio proceso, que se explica abajo. La carta pide las razones.",

  firstTitle: "Primero, antes de apelar",
  corrected:
    "Pregunte a la clínica si lo arregla un reclamo o una solicitud corregida: puede estar mal el código, su modificador, las unidades o las fechas.",
  peer: "Pida a su médico que llame al revisor del plan (una llamada “peer-to-peer”) antes de mandar la apelación. Pregunte cuántos días hay para esa llamada.",
  peerMedicaid:
    "Si un plan de salud administra su Medicaid, pida a su médico que llame al revisor de ese plan (una llamada “peer-to-peer”) antes de mandar la apelación. Pregunte cuántos días hay para esa llamada.",
  missed:
    "Pregunte antes de pagar. Cuando una clínica de la red olvidó una autorización (el sí del plan antes de las visitas), su contrato muchas veces hace que ella cargue con el reclamo negado, no usted.",
  missedWork:
    "Pregunte antes de pagar. Cuando aceptaron su reclamo, la clínica muchas veces no puede cobrarle una visita que no se autorizó (que el seguro no permitió antes).",
  reasons:
    "Pida al seguro enseguida, por escrito, la razón, la parte del plan y los criterios que usó. Es gratis. Abajo hay una carta para eso.",
  copy: "Si el plan lo da un empleador privado o un sindicato, mande una copia al administrador del plan, casi siempre la oficina de beneficios. La descripción resumida del plan lo nombra.",

  deadlinesTitle: "Plazos",
  waiting: "Revise los días de arriba: uno de ellos no puede ser.",
  noKind: "Elija en el formulario quién paga sus visitas: de eso dependen los plazos.",
  deadlines: {
    internalAppeal: "Apelación al plan: hasta el {date}. Son 180 días desde el día en que le llegó la negación.",
    externalReview: "Revisión externa: hasta el {date}. Son cuatro meses desde el día en que le llegó la negación final.",
    reconsideration: "Reconsideración del plan: hasta el {date}. Son seis meses desde la fecha del aviso.",
  },
  rules: {
    internalAppeal: "Apelación al plan: usted tiene 180 días desde el día en que le llegó la negación.",
    externalReview: "Revisión externa: usted tiene cuatro meses desde el día en que le llegue una negación final.",
    reconsideration: "Reconsideración del plan: usted tiene seis meses desde la fecha del aviso.",
  },
  personnelOffice:
    "El plan tiene {answers} para contestar. Si vuelve a decir que no, pida la revisión a la Oficina de Administración de Personal (OPM) dentro de {days} de la fecha de su carta. Si no contesta, pídala dentro de {silence} del día en que usted escribió al plan. Si le pide más información a usted o a la clínica, mándela dentro de 60 días. Si después no decide, pida la revisión dentro de {silence} del día en que el plan pidió esa información.",
  federalToo:
    "Si su plan es para empleados federales (FEHB o PSHB), pida que lo reconsidere dentro de seis meses de la fecha del aviso, y después a la Oficina de Administración de Personal. No hay revisión externa del otro tipo.",
  notice: "Si su aviso da otra fecha, vale esa.",
  past: "Ese día ya pasó. Pregunte enseguida, por escrito, si todavía lo aceptan.",
  weekend: "El {date} cae en {weekday}: mándelo antes.",
  refusedClaim:
    "Para el rechazo de su reclamo por la lesión vale la fecha de su propio aviso. Ese plazo muchas veces es más corto, a veces de solo 14 días.",
  plan: "El plan tiene que decidir dentro de {hours} si es urgente, dentro de {before} si usted no ha tenido las visitas todavía, y dentro de {after} si ya las tuvo. Si no contesta en ese plazo, eso cuenta como negación.",
  reviewer:
    "Un revisor externo decide dentro de {days}, o {hours} si es urgente. El plan tiene que cumplirlo. Si es urgente, usted puede pedirlo junto con la apelación.",
  qualifies:
    "Una negación por necesidad médica da derecho a una revisión externa. Una negación solo porque el contrato no incluye masajes quizás no.",
  qualifiesManual:
    "Una negación por necesidad médica da derecho a una revisión externa. Si solo dice que el contrato no incluye masajes, conteste que su tratamiento es terapia manual.",
  goesOn:
    "Si el plan termina visitas que había autorizado, apele antes del último día autorizado y diga que quiere seguir con ellas. Tiene que avisarle a tiempo para eso, y seguir pagando hasta que decida.",
  secondAppeal:
    "Algunos planes de empleadores lo miran dos veces. Si la carta ofrece una segunda apelación, mándela hasta la fecha que da. Los cuatro meses empiezan con la carta que se llama final.",
  early:
    "Envíelo cuanto antes y por correo certificado, o por el portal, y guarde el recibo. Debe llegar hasta ese día, no solo salir, a menos que el aviso diga otra cosa.",
  asOf: "Estas reglas se revisaron el {date}.",

  helpTitle: "Quién le ayuda, sin costo",
  helperPhone: "{helper}, {phone}",

  packetTitle: "Lo que va con la apelación",
  packet: [
    "El aviso de negación",
    "Si ya tuvo visitas: la explicación de beneficios (EOB) y la cuenta detallada",
    "La autorización y su número, si la tiene",
    "La orden con el diagnóstico",
    "El plan de tratamiento: cada cuánto y por cuánto tiempo",
    "Su mejoría, medida: las primeras y las últimas cifras",
    "Una carta del profesional que le dio la orden",
    "Las palabras del plan sobre masaje, terapia manual o rehabilitación",
    "Su registro de llamadas: fecha, nombre, número de referencia",
  ],

  certified: "Por correo certificado, con acuse de recibo",
  to: "Para",
  toAddress: "Dirección para apelar, según el aviso",
  toWhom: "A quien corresponda:",
  representativeIfAny: "Representante autorizado, si lo hay",

  reasonsSubject: "Solicitud de las razones de una negación",
  reasonsAsk:
    "En su aviso del {notice} ustedes negaron {care} (código de facturación {codes}). Les pido que me manden, por escrito y sin costo:",
  reasonsReason: "la razón completa de la negación;",
  reasonsClause: "la parte del plan o la póliza en que se apoya, palabra por palabra;",
  reasonsCriteria: "la regla, la guía o los criterios médicos que usaron, y cómo los aplicaron a mi caso;",
  reasonsFile: "una copia de todos los papeles y expedientes de mi reclamo;",
  reasonsHow: "cómo, dónde y hasta qué día puedo apelar.",
  /** La ley que da derecho a las razones, según quién responde por el plan. */
  rights: {
    employer: "Lo pido con base en 29 CFR 2560.503-1(h)(2)(iii) y (m)(8) y en 45 CFR 147.136, según corresponda a mi plan.",
    insured:
      "Lo pido según 45 CFR 147.136 y, si el plan lo da un empleador privado o un sindicato, según 29 CFR 2560.503-1(h)(2)(iii) y (m)(8).",
    federalEmployee: "Lo necesito para pedir una reconsideración según 5 CFR 890.105.",
  },
  administrator:
    "Si el plan lo da un empleador privado o un sindicato, su administrador recibe una copia de esta carta. Pido al administrador el documento del plan y la descripción resumida del plan dentro de 30 días (ERISA, sección 104(b)(4)).",
  copyTo: "Copia al administrador del plan, si lo da un empleador privado o un sindicato: {administrator}",
  reasonsThanks: "Gracias por contestar a tiempo.",

  appealSubject: "Apelación de una negación",
  reconsiderSubject: "Solicitud de reconsideración (5 CFR 890.105)",
  appealAsk:
    "Apelo la negación de su aviso del {notice}, que recibí el {received}. Ustedes negaron {visits} de {care} (código de facturación {codes}) en {clinic}, para tratar {condition}.",
  reconsiderAsk:
    "Les pido que reconsideren la negación de su aviso del {notice}, que recibí el {received}. Ustedes negaron {visits} de {care} (código de facturación {codes}) en {clinic}, para tratar {condition}.",
  appealSaid: "Ustedes dieron esta razón: {said}. La contesto punto por punto:",
  points: {
    reason: "Por qué esta razón no vale: {answer}",
    functionLost: "Lo que no puedo hacer, o solo con dolor: {answer}",
    tried: "Lo que he probado y por qué no ayudó lo suficiente: {answer}",
    progress: "Lo que ha mejorado o debe mejorar, en cifras: {answer}",
    support: "La guía o el estudio que apoya este tratamiento, con su año: {answer}",
    words: "Lo que el mismo plan dice de esta atención, con la página: {answer}",
  },
  appealEncloses: "Adjunto lo que está marcado:",
  enclosures: [
    "el aviso de negación",
    "la explicación de beneficios",
    "la cuenta detallada",
    "la autorización",
    "la orden",
    "el plan de tratamiento",
    "el registro de mi mejoría",
    "la carta de {referrer}",
    "las palabras del plan",
    "mi registro de llamadas",
  ],
  appealReview:
    "Pido que lo revise un profesional de la salud con formación en este campo, que no participó en la primera decisión ni trabaja bajo quien la tomó. Nombren a los expertos que consultaron, y mándenme toda prueba nueva antes de decidir. Contesten por escrito. Si mantienen la negación, digan la razón, la parte del plan y los criterios usados, y cómo puedo pedir una revisión externa.",
  reconsiderReview:
    "Pido que me contesten por escrito. Si mantienen la negación, digan la razón, la parte del folleto y los criterios usados, y cómo puedo pedir a la Oficina de Administración de Personal que la revise.",
  visits: "las visitas",
};

/** Por dónde va una apelación cuando no valen las reglas de los planes. */
export const routes = {
  workClaim:
    "Si rechazaron el reclamo mismo, apele. Su estado tiene su propio proceso: el aviso dice dónde y hasta cuándo, y el plazo puede ser de solo 14 días. Si tiene un plan de salud, entréguele la carta de rechazo: puede pagar mientras tanto.",
  workVisits:
    "Si aceptaron el reclamo y solo negaron visitas, haga revisar esa negación. El aviso dice si lo pide usted o el profesional que trata la lesión, cómo y hasta qué día, muchas veces de 14 a 30 días, así que léalo enseguida. Por lo general, un plan de salud no paga una lesión de trabajo aceptada.",
  workVisitsCalifornia:
    "En California la solicitud la hace usted: firme el formulario de revisión médica independiente (IMR) que viene con la decisión por escrito. Mándelo dentro de 30 días de la fecha en que le enviaron la decisión.",
  auto: "Para un seguro de auto deciden su póliza y la ley de su estado. El aviso dice a dónde ir y hasta cuándo; el plazo puede ser de solo 30 días, así que léalo enseguida.",
  medicare:
    "Medicare tiene su propio proceso. El aviso de Medicare o de su plan de Medicare dice cómo apelar y hasta cuándo; el plazo puede ser de solo 30 días, así que léalo enseguida.",
  medicaid:
    "Medicaid tiene su propio proceso. La mayoría de los miembros tiene un plan de salud que administra su Medicaid: apele primero a ese plan, dentro de 60 días de la fecha de su aviso. Si vuelve a decir que no, o no contesta a tiempo, pida al estado una audiencia imparcial (“fair hearing”). Si ningún plan administra su Medicaid, pida la audiencia directamente. El aviso dice cómo y hasta cuándo; el plazo puede ser de solo 30 días, así que léalo enseguida.",
  medicaidGoesOn:
    "Si reducen o terminan visitas que ya estaban autorizadas, haga la solicitud en los 10 días después del aviso, o antes de que empiece el recorte, y diga que quiere seguir con ellas. Así casi siempre siguen hasta la decisión. Si el plan vuelve a decir que no, pida la audiencia en los 10 días siguientes y dígalo otra vez. Si usted pierde, quizás tenga que pagarlas.",
  medicaidChild:
    "Si el paciente tiene menos de 21 años, dígalo. Medicaid tiene que pagar entonces todo tratamiento que el paciente necesite y que la ley federal le permita pagar, aunque no lo pague a los adultos (EPSDT, 42 U.S.C. 1396d(r)(5)).",
  tricare:
    "TRICARE tiene su propio proceso. El aviso dice cómo apelar y hasta cuándo; el plazo puede ser de solo 30 días, así que léalo enseguida.",
  tricareForLife:
    "Si también tiene Medicare (TRICARE For Life), Medicare paga primero y TRICARE después. Si fue Medicare quien negó las visitas, apele primero a Medicare.",
  va: "El VA tiene su propio proceso. El aviso dice cómo pedir que lo miren otra vez y hasta cuándo; el plazo puede ser de solo 30 días, así que léalo enseguida.",
  ownPapers:
    "Este tipo de plan está fuera de las reglas federales de apelación. Sus propios papeles y el aviso dicen cómo apelar y hasta cuándo; el plazo puede ser de solo 30 días, así que lea el aviso enseguida.",
};

/** Quién ayuda sin costo. */
export const helpers = {
  ebsa: "Si el plan lo da un empleador privado o un sindicato: EBSA, del Departamento de Trabajo",
  insuranceDepartment: "Si responde una compañía de seguros: el departamento de seguros de su estado o su programa de ayuda al consumidor",
  centersForMedicare:
    "Si el plan lo da un estado, un condado, una ciudad o una escuela pública: los Centros de Servicios de Medicare y Medicaid (CMS)",
  ownPapers: "Si el plan lo da una iglesia: quien nombren sus propios papeles",
  officeOfPersonnelManagement: "La Oficina de Administración de Personal (OPM), que dirige los planes de los empleados federales",
  ship: "El programa estatal de ayuda con el seguro de salud (SHIP)",
  patientAdvocate: "El defensor del paciente de su centro médico del VA",
  beneficiaryCounselor: "El consejero de beneficiarios (BCAC) en un hospital o una clínica militar",
  legalAid: "Una oficina de ayuda legal cerca de usted, que muchas veces ayuda con una audiencia",
  workersCompensationAgency: "La agencia de compensación para trabajadores de su estado",
};

export const weekdays = {
  monday: "lunes",
  tuesday: "martes",
  wednesday: "miércoles",
  thursday: "jueves",
  friday: "viernes",
  saturday: "sábado",
  sunday: "domingo",
};
