// @ts-check

/** @import { ConfigurationWords } from "../../configuration/told.js" */

/**
 * Lo que la consola dice a quien cuida el sitio de la clínica. Ningún paciente lo ve.
 *
 * @satisfies {ConfigurationWords}
 */
export const configuration = {
  sentences: {
    title: "Estimador de cobertura: revise la configuración de la clínica",
    whole: "La configuración",
    at: "{path}: {sentence}",
    note: "Lo que está mal se deja fuera; todo lo demás se usa. Los pacientes no ven nada de esto.",
    nearest: "{sentence} ¿Quiso decir “{nearest}”?",
    fileFailed: "No se pudo leer el archivo {file}. Debe estar en el mismo sitio que la página.",
    notJson: "Esto no es JSON. Busque una coma de más o una comilla de menos.",
    accentChanged: "accentColor: {color} se lee mal en esta página. En su lugar se usa {instead} ({theme}).",
    light: "tema claro",
    dark: "tema oscuro",
  },

  problems: {
    unknownKey: "Aquí no existe esa clave.",
    notOneOf: "Escriba una de estas: {allowed}.",
    dollarsWithPoint: "El dinero va en centavos enteros, sin punto: $120.50 es 12050.",
    dollarsAsText: "El dinero va en centavos enteros, sin comillas: escriba {cents}.",
    tooManyLetters: "Escriba como máximo {limit} letras.",
    tooManyItems: "Solo se usan los primeros {limit}.",
    notAColor: "Escriba el color con # y seis dígitos, por ejemplo #0f5f59.",
    notALink: "Escriba una dirección completa que empiece con https://.",
    notAnEmail: "Escriba un correo electrónico, por ejemplo desk@clinic.example.",
    notAPhone: "Escriba un número de teléfono, por ejemplo (206) 555-0100.",
    notAnNpi: "Un NPI son diez dígitos entre comillas.",
    npiCheckDigit: "Esto no es un NPI: su último dígito no cuadra con los demás. Revise si hay un error al escribirlo.",
    notATaxNumber:
      "El número fiscal de un empleador son nueve dígitos entre comillas, por ejemplo 12-3456789. Nunca ponga aquí un número de Seguro Social.",
    repeated: "Es lo mismo que {other}. Solo se usa el primero.",
    noSuchService: "Ninguno de sus servicios se llama así.",
    perhapsDollars: "Esto es {cents} de dinero. ¿Quiso decir {instead}? Entonces escríbalo en centavos, con dos ceros más.",
    unusuallyHigh: "Esto es {cents} de dinero, más de los {limit} que suelen ser el máximo. ¿Es un error?",
    cashAboveBilled: "El precio de contado es más que los {limit} que se cobran a las aseguradoras. ¿Es un error?",
    allowedAboveBilled: "El plan permite más que los {limit} que usted cobra. ¿Es un error?",
    packageSavesNothing: "Pagadas una por una, estas visitas cuestan {limit}, que no es más que el paquete.",
    noBillableUnit: "Una visita de menos de 8 minutos no tiene ninguna unidad que se pueda cobrar.",
    required: "Esto hace falta aquí.",
    wrongType: "Escriba aquí {expected}.",
    notWhole: "Escriba un número entero.",
    outOfRange: "Escriba un número entero de {least} a {most}.",
    tooLong: "La configuración es demasiado larga.",
    notData: "La configuración contiene algo que no son datos.",
    nestedTooDeep: "Las llaves están demasiado hondas unas dentro de otras.",
    other: "La página no puede usar esto: “{code}”.",
  },

  expected: {
    object: "un objeto entre llaves",
    list: "una lista entre corchetes",
    money: "centavos enteros, sin comillas",
    rate: "centésimas de un porcentaje",
    count: "un número entero, sin comillas",
    span: "un extremo bajo y uno alto",
    none: "“none”",
    text: "un texto entre comillas",
    yesNo: "true o false",
  },
};
