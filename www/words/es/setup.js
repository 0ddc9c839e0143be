// @ts-check

/** @import { SetupWords } from "../../setup/setup.js" */

/** @satisfies {SetupWords} */
export const setup = {
  sentences: {
    title: "Prepare el estimador para su clínica",
    lead: "Llene lo que sepa; puede dejar cualquier casilla vacía. Verá enseguida lo que ve un paciente. Nada de lo que escriba sale de esta página.",
    other: "English",
    preview: "Lo que ve un paciente",
    previewNote: "Del ancho de un teléfono. Cambia mientras usted escribe.",
    tryAs: "Pruébelo como",
    yourself: "usted: un formulario vacío",
    takeTitle: "Póngalo en su sitio web",
    where: "¿Dónde encuentran los navegadores de sus visitantes los archivos de esta página?",
    whereHint: "La dirección de la carpeta a la que los subió. Empieza con https://.",
    on: "Mi sitio web está hecho con",
    snippet: "Copie esto",
    copy: "Copiar",
    copied: "Copiado.",
    copyByHand: "El navegador no nos dejó copiar. Seleccione el texto y cópielo a mano.",
    download: "Descargar su propia página en un solo archivo",
    downloadHint: "Con sus precios adentro. Funciona desde una memoria USB, desde un correo electrónico y como página de cualquier sitio.",
    downloadFailed: "El archivo coverage-estimator.html no está junto a esta página, así que no hay dónde poner sus precios.",
    openTitle: "Abrir de nuevo una configuración",
    openHint: "Pegue lo que copió antes, o elija su propia página o el archivo JSON.",
    openPaste: "Su texto de antes",
    openFile: "Elegir un archivo",
    open: "Abrirla",
    opened: "Está abierta. Lo que había aquí ya no está en las casillas; presione Deshacer para recuperarlo.",
    notOpened: "No hay ninguna configuración en este texto. Está entre llaves, como {example}.",
    undo: "Deshacer",
    undone: "Todo está como antes.",
    wrongTitle: "Revise esto",
    leftOut: "Lo que está mal no entra en el texto de abajo.",
    fine: "Todo lo que llenó está en orden.",
    noModel:
      "El estimador mismo no cargó aquí, así que no se puede revisar nada. Abra esta página por https:// desde la carpeta que tiene todos sus archivos.",
  },

  sections: {
    clinic: "Su clínica",
    services: "Cuánto cuesta una visita",
    insurers: "Aseguradoras que usted conoce",
    page: "Cómo se ve y se comporta la página",
    links: "Sus propias páginas",
  },

  notes: {
    clinic: "Aparece en los papeles que imprimen los pacientes. El estado decide qué reglas valen.",
    services: "Con los precios aquí, no se los preguntamos a los pacientes.",
    insurers: "El paciente elige entonces su aseguradora de una lista, y no le preguntamos por la red ni por el precio del plan.",
    page: "Un color difícil de leer se oscurece o se aclara solo.",
    links: "Aparecen donde ayudan, como su página de citas junto a lo que sigue.",
  },

  fields: {
    "name": ["Nombre de la clínica", ""],
    "phone": ["Teléfono", "Como lo conocen sus pacientes, por ejemplo (206) 555-0100."],
    "email": ["Correo electrónico", ""],
    "website": ["Sitio web", "Empieza con https://."],
    "address": ["Dirección", "Calle, ciudad, estado y código postal."],
    "state": ["Estado", ""],
    "npi": ["NPI", "Diez dígitos. Las aseguradoras lo piden."],
    "taxNumber": ["Número de identificación fiscal (EIN)", "Por ejemplo 12-3456789. Nunca un número de Seguro Social."],
    "services.name": ["Cómo se llama la visita", "Por ejemplo, 60 minutos."],
    "services.code": ["Código de cobro (CPT)", ""],
    "services.minutes": ["Minutos", ""],
    "services.therapist": ["Quién la da", "Si siempre es el mismo tipo de terapeuta."],
    "services.billedCharge": ["Lo que cobra a las aseguradoras", "Por una visita, por ejemplo $180."],
    "services.cashRate": ["Su precio de contado", "Por una visita, sin seguro."],
    "services.packages.visits": ["Visitas del paquete", ""],
    "services.packages.price": ["Precio del paquete", "Por todas sus visitas."],
    "insurers.name": ["Aseguradora", "Como aparece en la tarjeta, por ejemplo Regence."],
    "insurers.network": ["¿Está usted en su red?", ""],
    "insurers.kind": ["Tipo de plan", "Solo si todos sus planes son de un mismo tipo."],
    "insurers.allowedAmount": ["Su precio por una visita", "La cantidad permitida, como en los pagos que le hace."],
    "accentColor": ["Color", "# y seis dígitos, por ejemplo #0f5f59."],
    "language": ["Primer idioma", ""],
    "view": ["Preguntas", ""],
    "keep": ["Los pacientes comparten este aparato: no guardar respuestas al recargar", ""],
    "links.booking": ["Página de citas", ""],
    "links.intake": ["Formulario de ingreso", ""],
    "links.referral": ["Formulario de referido", ""],
  },

  choices: {
    "services.code": { 97124: "97124 (masaje)", 97140: "97140 (terapia manual)", both: "Los dos en una visita" },
    "insurers.network": { in: "Sí", out: "No" },
    "insurers.kind": {
      ppo: "PPO",
      hmo: "HMO",
      epo: "EPO",
      pos: "POS",
      hdhp: "De deducible alto (HDHP)",
      medicareAdvantage: "Medicare Advantage",
    },
    "language": { en: "Inglés", es: "Español" },
    "view": { cards: "Una a la vez, para pacientes", all: "Todas juntas, para la recepción" },
  },

  problems: {
    dollarsWithPoint: "Escriba una cantidad en dólares, por ejemplo $180 o 180.50.",
    notAnNpi: "Un NPI son diez dígitos.",
    notATaxNumber:
      "El número fiscal de un empleador son nueve dígitos, por ejemplo 12-3456789. Nunca ponga aquí un número de Seguro Social.",
    notOneOf: "Elija de la lista.",
    repeated: "Es lo mismo que en otra casilla. Solo se usa el primero.",
    perhapsDollars: "Son solo {cents}. ¿Es un error?",
    unusuallyHigh: "Supera los {limit}, que suelen ser el máximo. ¿Es un error?",
    wrongType: "Escriba {expected}.",
    outOfRange: "Escriba de {least} a {most}.",
  },

  expected: { money: "una cantidad en dólares, por ejemplo $180 o 180.50", count: "un número entero, por ejemplo 6", text: "un texto" },

  blank: "Sin decir",

  lists: {
    "services": {
      add: "Agregar un tipo de visita",
      remove: "Quitar este tipo de visita",
      item: "Visita {n}",
      removed: "Se quitó la visita {n}.",
    },
    "services.packages": {
      add: "Agregar un paquete",
      remove: "Quitar este paquete",
      item: "Paquete {n}",
      removed: "Se quitó el paquete {n}.",
    },
    "insurers": {
      add: "Agregar una aseguradora",
      remove: "Quitar esta aseguradora",
      item: "Aseguradora {n}",
      removed: "Se quitó la aseguradora {n}.",
    },
  },

  patients: {
    copay: "un paciente con un copago de $30",
    deductible: "un paciente con la mitad del deducible cumplida",
    uninsured: "un paciente sin seguro",
  },

  places: {
    html: {
      name: "HTML sencillo",
      steps: ["Suba la carpeta “site” a su espacio web.", "Pegue esto donde deba aparecer el estimador."],
    },
    wordpressBlock: {
      name: "WordPress, editor de bloques",
      steps: [
        "Abra la página en el editor, presione + y elija “HTML personalizado”.",
        "Pegue esto en el bloque y presione “Vista previa” en él.",
        "Si después de guardar no aparece nada, su cuenta quizás no puede usar scripts: use el marco de abajo.",
      ],
    },
    wordpressClassic: {
      name: "WordPress, editor clásico",
      steps: [
        "Abra la página y elija la pestaña “Texto” (no “Visual”).",
        "Pegue esto ahí. No vuelva a “Visual” antes de guardar: quitaría la etiqueta.",
        "Si después de guardar no aparece nada, use el marco de abajo.",
      ],
    },
    wix: {
      name: "Wix",
      steps: [
        "En el editor elija Agregar, Código incrustado, Insertar HTML.",
        "Elija “Código”, pegue esto y presione Actualizar.",
        "Haga el recuadro tan alto como sea la página.",
      ],
    },
    squarespace: {
      name: "Squarespace",
      steps: [
        "Edite la página, agregue un bloque y elija “Código”.",
        "Pegue esto. Los scripts necesitan un plan que los permita; con otros, use el marco de abajo.",
      ],
    },
    googleSites: {
      name: "Google Sites",
      steps: [
        "Elija Insertar, Incorporar y luego “Insertar código”.",
        "Pegue esto, presione Siguiente e Insertar, y haga el recuadro tan alto como necesite.",
        "Ahí las respuestas no se conservan al recargar.",
      ],
    },
    frame: {
      name: "una página que solo permite marcos",
      steps: [
        "Descargue su propia página en un solo archivo y súbala a su espacio web.",
        "Pegue esto, con la dirección de ella en lugar de la de abajo.",
      ],
    },
  },
};
