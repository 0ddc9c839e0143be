// @ts-check

/** How the papers are called: the answer names them before they are loaded. */
export const paperTitles = {
  call: "Guion para llamar al seguro",
  referral: "Solicitud de orden médica",
  necessity: "Solicitud de carta de necesidad médica (HSA o FSA)",
  authorization: "Lista para la autorización",
  denial: "Después de una negación",
  takeAlong: "Cálculo para llevar",
};
