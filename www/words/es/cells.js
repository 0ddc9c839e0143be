// @ts-check
/** @import { CellWords } from "../../cells/cells.js" */

/** Lo que se dice de las palabras del papel de un plan; las mismas claves que en inglés. @satisfies {CellWords} */
export const cells = {
  sentences: {
    read: "Leemos: {answers}.",
    unread: "No pudimos leer: “{text}”. Lo contamos como algo que no se sabe.",
    nothing: "No encontramos ningún costo en estas palabras.",
    choose: "¿Cuál es su caso?",
    type: "Escriba las cifras que son suyas.",
  },

  /** El modelo las puede leer otra vez. */
  answers: {
    "copayment": "copago de {money}",
    "copayment=none": "sin copago",
    "coinsurance": "coseguro de {percent}",
    "coinsurance=none": "sin coseguro",
    "copaymentTiming=deductibleWaived": "el deducible no se aplica",
    "copaymentTiming=afterDeductible": "después del deducible",
    "visitLimit.visits": "limitado a {count} visitas por año",
    "visitLimit.visits=1": "limitado a 1 visita por año",
    "visitLimit=none": "sin límite de visitas",
    "outOfNetwork=none": "no cubierto",
    "authorization.status=notRequired": "no se requiere autorización previa",
    "authorizationNeeded": "se requiere autorización previa",
  },

  reasons: {
    manyFigures: "Leemos más de una cifra.",
    someVisits: "Quizá esta cifra vale solo para algunas visitas.",
    deductible: "No sabemos si usted paga primero el deducible.",
    whoseShare: "No sabemos si este porcentaje lo paga usted o el plan.",
    notCovered: "Si esta es la fila de terapia, quizás su plan no pague estas visitas. Siga: la próxima parte lo pregunta.",
  },
};
