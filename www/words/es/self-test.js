// @ts-check

/**
 * Lo que la prueba le dice a quien mantiene el sitio, según lo que miró y cómo resultó.
 *
 * @satisfies {typeof import("../en/self-test.js").selfTest}
 */
export const selfTest = {
  title: "Prueba: qué funciona en este sitio web",
  lead: "Usted ve esto porque la etiqueta o la dirección dice selftest. Quítelo antes de que lleguen los pacientes.",
  outcomes: { fine: "Funciona.", note: "Conviene saberlo.", wrong: "Revise esto." },
  checks: {
    program: { fine: "El script funciona. Esta es la versión {version}." },
    model: {
      fine: "El modelo está cargado, la política de seguridad del sitio lo deja funcionar, y calcula al centavo un tratamiento cuya suma se conoce.",
      wrong:
        "El modelo calcula un tratamiento cuya suma se conoce y llega a otra. Otro script de este sitio cambia cómo funciona JavaScript: muestre el estimador en un marco.",
    },
    figures: {
      fine: "Tiene las cifras federales de este año.",
      wrong: "Sus cifras federales más nuevas son de {year}. Tome una versión más nueva: los límites de este año pueden estar mal.",
    },
    storage: {
      fine: "Las respuestas se conservan al recargar la misma pestaña.",
      note: "Aquí el navegador no guarda nada, así que al recargar se pierden las respuestas. En un marco sin origen, y en algunas ventanas privadas, no se puede evitar.",
    },
    place: {
      fine: "Está en una página con su propia dirección. Se puede imprimir donde el navegador imprime.",
      note: "Se abrió desde un archivo. El sitio necesita una dirección web; el archivo único funciona así.",
      wrong: "Está en un marco sin origen, que puede impedir imprimir. Los pacientes pueden copiar cada papel como texto.",
    },
    room: {
      fine: "Tiene {width} píxeles de ancho.",
      wrong: "Solo tiene {width} píxeles de ancho; en un teléfono necesita 280. Busque una columna o un recuadro demasiado angosto.",
    },
    height: {
      wrong: "Un recuadro a su alrededor es más bajo que lo que muestra y esconde el resto. Quite la altura fija o deje que se desplace.",
    },
    copies: {
      fine: "Hay uno en esta página.",
      note: "Hay {count} en esta página. Funcionan por separado, cada uno con sus respuestas.",
      wrong:
        "El script está dos veces en esta página, en las versiones {first} y {second}. Funciona el primero; quite el otro, para que los pacientes lo carguen una sola vez.",
    },
    configuration: {
      fine: "La configuración de la clínica está en orden.",
      note: "En la configuración de la clínica hay algo poco probable; se usa como está.",
      wrong: "En la configuración de la clínica hay algo mal que se deja fuera; lo demás se usa.",
    },
  },
};
