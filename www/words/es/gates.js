// @ts-check

/** Un punto de la cobertura: su nombre dentro de una lista y cómo puede estar. */
export const gates = {
  planPaysMassage: {
    title: "el masaje como beneficio",
    met: "Le dijeron, o está escrito, que pagan masajes.",
    notMet: "Le dijeron, o está escrito, que no pagan masajes.",
    unknown: "Nadie ha dicho todavía si pagan masajes.",
  },
  specificDiagnosis: {
    title: "un diagnóstico",
    met: "El código corresponde a una condición.",
    notMet: "El código no corresponde a una condición.",
    unknown: "No se sabe el código de diagnóstico.",
  },
  licensedReferrer: {
    title: "quién le da la orden",
    met: "Su orden es de un profesional que los seguros aceptan.",
    notMet: "Todavía no tiene una orden de un profesional que los seguros acepten.",
    unknown: "No se sabe quién le dio la orden.",
  },
  referralComplete: {
    title: "lo que dice la orden",
    met: "La orden dice por qué, cada cuánto y por cuánto tiempo.",
    notMet: "La orden no está completa.",
    unknown: "No se sabe qué dice la orden.",
  },
  improvementDocumented: {
    title: "su mejoría por escrito",
    met: "Su proveedor escribió cómo estaba usted al principio y qué debe mejorar.",
    notMet: "Su proveedor no escribió todo: cómo estaba usted al principio y qué debe mejorar.",
    unknown: "No sabemos si su proveedor lo escribió.",
  },
  notMaintenance: {
    title: "un tratamiento que todavía puede ayudarle",
    met: "Las visitas tratan una condición.",
    notMet: "Las visitas no cuentan como tratamiento.",
    unknown: "No se sabe para qué es el tratamiento.",
  },
  primaryCareReferral: {
    title: "la remisión de su médico de atención primaria",
    met: "Su médico de atención primaria le dio la remisión.",
    notMet: "Su médico de atención primaria no le ha dado la remisión, y este tipo de plan la pide.",
    unknown: "No se sabe si su médico de atención primaria le dio la remisión.",
  },
  priorAuthorization: {
    title: "la aprobación previa",
    met: "Las visitas están aprobadas, o no necesitan aprobación.",
    notMet: "Las visitas necesitan aprobación y no la tienen.",
    unknown: "No se sabe si las visitas necesitan aprobación.",
  },
  authorizedVisits: {
    title: "suficientes visitas aprobadas",
    met: "Aprobaron todas las visitas que usted planea.",
    notMet: "Aprobaron menos visitas de las que usted planea.",
    unknown: "No se sabe cuántas visitas están aprobadas.",
  },
  therapistKind: {
    title: "el tipo de terapeuta",
    met: "{Payer} paga a este tipo de terapeuta.",
    notMet: "{Payer} no paga a este tipo de terapeuta.",
    unknown: "No se sabe si {payer} paga a este tipo de terapeuta.",
  },
  inNetwork: {
    title: "la red",
    met: "La clínica está en la red del plan.",
    notMet: "La clínica está fuera de la red del plan.",
    unknown: "No se sabe si la clínica está en la red del plan.",
  },
  limitsLeft: {
    title: "límites suficientes",
    met: "Los límites alcanzan para todas las visitas.",
    notMet: "Los límites no alcanzan para todas las visitas.",
    unknown: "No se sabe si los límites alcanzan para todas las visitas.",
  },
  paysFirst: {
    title: "qué seguro paga primero",
    met: "Ningún otro seguro debe pagar primero.",
    notMet: "Otro seguro debe pagar primero.",
    unknown: "No se sabe si otro seguro debe pagar primero.",
  },
  claimAccepted: {
    title: "un reclamo aceptado",
    met: "El seguro aceptó su reclamo.",
    notMet: "El seguro rechazó su reclamo.",
    unknown: "No se sabe si el seguro aceptó su reclamo.",
  },
};

/** Lo que sigue cuando un punto no se sabe, si no es simplemente lo contrario de su frase. */
export const ifUnknown = {
  planPaysMassage: "Si la respuesta es no, {follows}",
  specificDiagnosis: "Si no hay un código de una condición, {follows}",
  licensedReferrer: "Si necesita una orden y no tiene una que cuente, {follows}",
  referralComplete: "Si no dice por qué, cada cuánto o por cuánto tiempo, {follows}",
  improvementDocumented: "Si algo de esto no está escrito, {follows}",
  notMaintenance: "Si las visitas no cuentan como tratamiento, {follows}",
  primaryCareReferral: "Si su plan la pide y usted no la tiene, {follows}",
  priorAuthorization: "Si las visitas necesitan aprobación y usted empieza sin ella, {follows}",
  authorizedVisits: "Si aprobaron menos de las que usted planea, {follows}",
  therapistKind: "Si la respuesta es no, {follows}",
  inNetwork: "Si está fuera de la red y su plan no hace una excepción, {follows}",
  paysFirst: "Si otro seguro debe pagar primero, {follows}",
};
