// @ts-check

/** Las cartas que piden un papel a un profesional. Los `{nombres}` sin valor quedan como una línea para escribir. */
export const referral = {
  note: "Dé esto al profesional que le atiende. Su plan dice qué firma acepta: pregúntele primero, con el guion de la llamada. El diagnóstico y el plan de tratamiento los decide el profesional, no el terapeuta ni usted.",
  subject: "Solicitud de una orden o receta para {care}",
  subjectWork: "Solicitud de una orden para {care}",
  ask: "Soy su paciente {patient}, con fecha de nacimiento {born}. Tengo {condition}. Mi seguro puede pedir una orden por escrito antes de decidir si paga. Le pido que me examine y que, si ve que necesito {care} por razones médicas, me dé una orden para {clinic} que diga:",
  askWork:
    "Soy su paciente {patient}, con fecha de nacimiento {born}. Mi número de reclamo de trabajo es {claimNumber}. Tengo {condition}. Mi reclamo necesita la orden por escrito del proveedor que está a cargo de mi atención. Le pido que me examine y que, si ve que necesito {care} por razones médicas, escriba una orden para {clinic} que diga:",
  askAuto:
    "Soy su paciente {patient}, con fecha de nacimiento {born}. Mi número de reclamo de auto es {claimNumber}. Tengo {condition}. El seguro puede pedir una receta por escrito antes de decidir si paga. Le pido que me examine y que, si ve que necesito {care} por razones médicas, escriba una receta para {clinic} que diga:",
  diagnosis: "Mi condición, con el código ICD-10-CM completo",
  reason: "La razón médica: por qué {care}, y qué he probado antes",
  often: "Cada cuánto",
  visits: "Número de visitas",
  long: "Por cuánto tiempo",
  baseline: "Cómo estoy hoy, en cifras (dolor, movimiento, tareas diarias)",
  goals: "Qué debe mejorar, cómo lo mide y para cuándo",
  signed: "Su nombre, licencia y NPI",
  date: "Su firma y la fecha",
  correct:
    "Lo que ya está escrito arriba es lo que sé hasta ahora. Usted decide: corrija lo que no esté bien. Le pido una copia para mí y otra para la clínica antes de mi primera visita.",
  thanks: "Gracias por su ayuda.",
};

export const necessity = {
  note: "Dé la carta al profesional que le atiende, y guarde la parte de abajo de la línea. Una HSA o FSA puede pagar masajes solo cuando tratan una condición que un profesional diagnosticó.",
  subject: "Solicitud de una carta de necesidad médica",
  ask: "Soy su paciente {patient}, con fecha de nacimiento {born}. Quisiera pagar {care} en {clinic} con mi {account}. La cuenta puede pagar solo atención médica según la sección 213(d) del Código de Impuestos Internos: atención que trata una condición diagnosticada, no para el bienestar general. Si usted considera adecuado este tratamiento para mí, le pido una carta que diga:",
  accounts: "cuenta de salud (HSA o FSA)",
  condition: "Mi condición, con el código ICD-10-CM completo",
  why: "Por qué hace falta {care} para tratarla: por esta condición y no por la salud en general. Sin la condición yo no tendría estas visitas",
  often: "Cada cuánto",
  visits: "Número de visitas",
  long: "Por cuánto tiempo, con el primer y el último día (12 meses como máximo)",
  signed: "Su nombre, licencia y NPI",
  date: "Su firma y la fecha, antes de mi primera visita",
  thanks: "Gracias por su ayuda.",
  keepTitle: "Para usted: guarde esta parte",
  keepForm: "Pregunte primero al administrador de su cuenta si tiene un formulario propio. Si lo tiene, déselo al profesional.",
  keepMonths: "Una carta vale normalmente 12 meses como máximo. Lo que pague antes de su fecha lo pueden rechazar.",
  keepNot: "La cuenta no puede pagar propinas, paquetes comprados antes del tratamiento ni cargos por visitas perdidas.",
  keepLimited: "Si tiene también una FSA, casi siempre es de uso limitado, y esa no paga masajes.",
  keepUse: "Use el dinero de una FSA antes del fin del año del plan. Pregunte si tiene más tiempo o si puede pasar una parte.",
  keepWhich: "Una FSA de uso limitado no puede pagar masajes. Una HRA quizás sí: pregunte a su empleador.",
  keepPromise: "La carta no promete que el administrador acepte el gasto. Guárdela con sus recibos.",
};
