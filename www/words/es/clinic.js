// @ts-check

/** Cómo comunicarse con la clínica, y sus propios formularios. */
export const clinic = {
  title: "{name} le ayuda a seguir",
  toldAnswers: "El sitio de esta clínica recibe lo que usted responde aquí. Pregunte a la clínica qué hace con eso.",
  call: "Llame al {phone}",
  write: "Escriba a {email}",
  website: "El sitio web de la clínica",
  booking: "Reserve una visita",
  intake: "Llene el formulario para pacientes nuevos",
  referral: "El formulario para quien le refiere",
};
