// @ts-check

/** What is said where the page cannot give a number. @type {typeof import("../en/failures.js").failures} */
export const failures = {
  ask: "Pida a la clínica que lo calcule con usted.",
  call: "Llame a la clínica:",
  visit: "Escriba a la clínica",
  owner: "Para quien administra este sitio web: {what}",
  causes: {
    network: "No se pudo cargar el cálculo. Revise su conexión; lo intentamos otra vez cuando cambie una respuesta.",
    missing: "Aquí no podemos calcular un número, porque a este sitio web le falta una parte de la página.",
    damaged: "Aquí no podemos calcular un número, porque una parte de la página no llegó entera. Vuelva a cargarla.",
    policy: "Aquí no podemos calcular un número, porque las reglas de seguridad de este sitio web no dejan funcionar la página.",
    connection: "Aquí no podemos calcular un número, porque las reglas de seguridad de este sitio web no dejan cargar toda la página.",
    engine: "Su navegador no puede usar esta página. Pruebe con otro, o permita WebAssembly para este sitio en sus ajustes.",
    changed: "Aquí no podemos calcular un número, porque otra parte de este sitio web cambia cómo cuenta la página.",
    start: "Aquí no podemos calcular un número, porque la página no pudo empezar.",
    estimate: "Algo falló en esta página y no hay cálculo para estas respuestas. Cambie una respuesta para intentarlo otra vez.",
  },
  owners: {
    network: "",
    missing: "suba otra vez todos los archivos de la carpeta. Falta el archivo que termina en .wasm.",
    damaged: "el archivo que termina en .wasm está cortado, o hay otro en su lugar. Suba otra vez todos los archivos de la carpeta.",
    policy: "agregue {source} a script-src en la Content-Security-Policy.",
    connection: "agregue la dirección de los archivos del cálculo a connect-src en la Content-Security-Policy.",
    engine: "",
    changed: "otro script cambia lo que JavaScript trae de fábrica. Muestre el cálculo en un marco, con embed.js, o quite ese script.",
    start:
      "el primer error de la consola dice por qué: un navegador viejo u otro script del sitio. En un marco, con embed.js, ningún otro script llega al cálculo.",
    estimate: "",
  },
  twice:
    "coverage-estimator: esta página tiene el cálculo dos veces (versiones {first} y {second}). Funciona el primero; quite uno de los scripts.",
};
