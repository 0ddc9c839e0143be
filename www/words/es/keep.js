// @ts-check

/** Lo que se dice de las respuestas guardadas. */
export const keep = {
  saved: "Sus respuestas están guardadas en este dispositivo. Quien lo use puede abrirlas hasta que usted las borre.",
  notSaved: "Este navegador no nos deja guardar aquí. Puede guardar un archivo.",
  deleted: "Las respuestas guardadas se borraron de este dispositivo.",
  opened: "Ya abrimos sus respuestas. Revíselas: algo puede haber cambiado.",
  openedInPart: "Ya abrimos sus respuestas, menos {unasked} que esta página no pregunta o no puede leer.",
  undone: "Volvieron las respuestas de antes.",
  damaged:
    "Estas respuestas no llegaron completas y no pudimos abrirlas. Pida otra vez el enlace o el archivo. Lo que usted escribió sigue aquí.",
  newer:
    "Una versión más nueva de esta página hizo estas respuestas y no pudimos abrirlas. Cargue la página otra vez. Lo que usted escribió sigue aquí.",
  copied: "El enlace está copiado. Quien lo tenga puede leer sus respuestas.",
  copyYourself: "Copie el enlace de abajo. Quien lo tenga puede leer sus respuestas.",
};
