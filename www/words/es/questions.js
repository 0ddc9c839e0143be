// @ts-check
/**
 * Lo que dicen las preguntas: un registro por respuesta, según su lugar. Ambas redes se preguntan con las mismas palabras, así que lo
 * que es de una de ellas está bajo `costSharing`.
 */
export const questions = {
  "coverage.kind": {
    label: "¿Quién paga sus visitas?",
    hint: "La tarjeta del seguro suele decir el tipo, como PPO. Si se lastimó en el trabajo o en un auto, elija ese seguro.",
    options: {
      blank: "Elija uno",
      ppo: "PPO",
      hmo: "HMO",
      epo: "EPO",
      pos: "POS",
      hdhp: "Plan con deducible alto (HDHP)",
      medicareAdvantage: "Medicare Advantage",
      unknown: "Un plan de salud, no sé de qué tipo",
      autoPip: "Seguro de auto (protección contra lesiones personales)",
      workersCompensation: "Compensación para trabajadores",
      medicare: "Medicare Original",
      tricare: "TRICARE",
      medicaid: "Medicaid",
      va: "Atención médica para veteranos (VA)",
      none: "No tengo seguro, o pago yo",
    },
    groups: {
      healthPlans: "Plan de salud",
      injuries: "Después de una lesión",
      programs: "Programa del gobierno",
      self: "Sin seguro",
    },
    explain: {
      title: "¿Qué significan las letras?",
      text1: "PPO: puede ver a quien quiera, y paga más fuera de la red del plan.",
      text2: "HMO: se queda dentro de la red, y su médico de cabecera le da la orden.",
      text3: "EPO: se queda dentro de la red, muchas veces sin orden médica.",
      text4: "POS: su médico de cabecera le da la orden; fuera de la red paga más.",
      text5: "HDHP: un plan con deducible alto, muchas veces con una cuenta de ahorros de salud (HSA).",
      text6: "Medicare Advantage: un plan privado en lugar de Medicare Original. Algunos pagan unas pocas visitas de masaje.",
    },
  },
  "necessity.cause": {
    label: "¿Qué causó su condición?",
    hint: "Si fue un trabajo o un vehículo, casi siempre otro seguro debe pagar primero.",
    options: {
      blank: "No sé",
      job: "Una lesión en el trabajo, o el trabajo mismo",
      motorVehicle: "Un auto u otro vehículo de motor",
      other: "Otra cosa",
    },
  },
  "necessity.otherInsurance": {
    label: "¿Paga el seguro de su trabajo o del vehículo?",
    hint: "Es la compensación para trabajadores si se lastimó en el trabajo, y el seguro de auto si fue un choque. Lo dice la carta del seguro, o lo sabe su empleador o su agente.",
    options: {
      blank: "No sé",
      pays: "Sí, paga",
      none: "No hay ese seguro",
      usedUp: "No, ya pagó todo lo que paga",
      refused: "No, rechazó mi reclamo",
    },
  },
  "coverage.state": {
    label: "¿Qué estado?",
    hint: "El estado de su plan de salud, casi siempre donde usted vive. Si fue un choque, el estado de la póliza del auto. Si fue en el trabajo, el estado de su reclamo.",
    options: {
      blank: "No sé",
      AL: "Alabama",
      AK: "Alaska",
      AZ: "Arizona",
      AR: "Arkansas",
      CA: "California",
      CO: "Colorado",
      CT: "Connecticut",
      DE: "Delaware",
      DC: "Distrito de Columbia",
      FL: "Florida",
      GA: "Georgia",
      HI: "Hawái",
      ID: "Idaho",
      IL: "Illinois",
      IN: "Indiana",
      IA: "Iowa",
      KS: "Kansas",
      KY: "Kentucky",
      LA: "Luisiana",
      ME: "Maine",
      MD: "Maryland",
      MA: "Massachusetts",
      MI: "Míchigan",
      MN: "Minnesota",
      MS: "Misisipi",
      MO: "Misuri",
      MT: "Montana",
      NE: "Nebraska",
      NV: "Nevada",
      NH: "Nuevo Hampshire",
      NJ: "Nueva Jersey",
      NM: "Nuevo México",
      NY: "Nueva York",
      NC: "Carolina del Norte",
      ND: "Dakota del Norte",
      OH: "Ohio",
      OK: "Oklahoma",
      OR: "Oregón",
      PA: "Pensilvania",
      PR: "Puerto Rico",
      RI: "Rhode Island",
      SC: "Carolina del Sur",
      SD: "Dakota del Sur",
      TN: "Tennessee",
      TX: "Texas",
      UT: "Utah",
      VT: "Vermont",
      VA: "Virginia",
      WA: "Washington",
      WV: "Virginia Occidental",
      WI: "Wisconsin",
      WY: "Wyoming",
    },
  },
  "coverage.funding": {
    label: "¿Quién responde por su plan?",
    hint: "Su tarjeta puede decir “self-funded”, “administered by” o “insured by”. O pregunte en la oficina de beneficios de su empleador o a su plan.",
    options: {
      blank: "No sé",
      insured: "Una compañía de seguros",
      selfFunded: "Mi empleador o sindicato (autofinanciado)",
      federalEmployee: "Es un plan para empleados federales",
    },
    explain: {
      title: "¿Por qué importa quién paga?",
      text: "Si una compañía de seguros paga con su propio dinero, debe cumplir las leyes de su estado. Si paga su empleador, o si su plan es para empleados federales, casi ninguna ley del estado le ayuda, y una negación se apela de otra manera. Muchas veces una compañía de seguros solo administra ese plan, así que su nombre en la tarjeta no basta para saberlo.",
    },
  },
  "coverage.claimAccepted": {
    label: "¿Aceptó el seguro su reclamo?",
    hint: "Lo dice la carta del seguro de compensación para trabajadores, con un número de reclamo.",
    options: {
      yes: "Sí",
      no: "No, lo rechazó",
    },
  },
  "necessity.planPaysMassage": {
    label: "¿Paga masajes su seguro?",
    hint: "Pregunte por los códigos 97124 y 97140. La descripción resumida del plan puede decirlo en rehabilitación, terapia física o medicina alternativa.",
    options: {
      blank: "No sé",
      yes: "Sí, me lo dijo o lo dice por escrito",
      no: "No",
    },
  },
  "network": {
    label: "¿Está esta clínica en la red de su plan?",
    hint: "Pregunte a la clínica y a su plan. La lista del portal puede estar atrasada.",
    options: {
      in: "Sí, dentro de la red",
      out: "No, fuera de la red",
    },
    explain: {
      title: "¿Qué es una red?",
      text: "Las clínicas y los profesionales que tienen un contrato con su plan y aceptaron sus precios.",
    },
  },
  "necessity.networkException": {
    label: "¿Hace su plan una excepción para esta clínica?",
    hint: "Puede hacerla si no tiene a nadie cerca de usted que dé este tratamiento. Cuenta cuando usted la tiene por escrito.",
    options: {
      blank: "Todavía no pregunté",
      yes: "Sí, la tengo por escrito",
      no: "No, pregunté y mi plan se negó",
    },
  },
  "authorization.status": {
    label: "¿Aprobaron ya las visitas?",
    hint: "Una aprobación tiene un número de autorización. En el portal está en autorizaciones u órdenes médicas. O pregunte a su plan o seguro.",
    options: {
      blank: "No sé",
      notRequired: "No hace falta aprobación",
      approved: "Sí, aprobadas",
      pending: "Se pidió, aún sin respuesta",
      missing: "Hace falta y no está aprobada",
    },
    explain: {
      title: "¿Qué es la autorización previa?",
      text: "Algunos planes y seguros deben aceptar que usted necesita la atención antes de que la reciba. También se llama preautorización o precertificación. No es una promesa de pago.",
    },
  },
  "authorization.visits": {
    label: "¿Cuántas visitas están aprobadas?",
    hint: "Lo dice la carta de aprobación. En blanco significa que la aprobación no tiene límite.",
  },
  "necessity.therapist": {
    label: "¿Quién da el tratamiento?",
    hint: "Pregunte a la clínica quién le atiende y quién manda la cuenta.",
    options: {
      blank: "No sé",
      massageTherapist: "Un masajista con licencia",
      massageTherapistSupervised: "Un masajista supervisado por un fisioterapeuta o un médico",
      physicalTherapist: "Un fisioterapeuta",
      occupationalTherapist: "Un terapeuta ocupacional",
      chiropractor: "Un quiropráctico",
      acupuncturist: "Un acupunturista",
      naturopath: "Un médico naturópata",
      other: "Otra persona",
    },
  },
  "necessity.therapistKindCovered": {
    label: "¿Paga su plan a este tipo de terapeuta?",
    hint: "Pregunte a su plan. Algunos pagan masajes solo si los da un fisioterapeuta o un quiropráctico.",
    options: {
      blank: "No sé",
      yes: "Sí",
      no: "No",
    },
  },
  "coverage.planYearStart": {
    label: "Su año del plan empieza el",
    hint: "En su tarjeta o en el portal: año del plan, año de beneficios o fecha de vigencia. Casi todos empiezan el 1 de enero, así que usamos esa fecha.",
    month: "Mes",
    day: "Día",
    explain: {
      title: "¿Qué es un año del plan?",
      text: "Los doce meses después de los cuales su deducible, su gasto máximo de bolsillo y su límite de visitas empiezan de nuevo.",
    },
  },
  "necessity.sharedLimit": {
    label: "¿Hay otras terapias que gastan el mismo límite de visitas?",
    hint: "En el resumen de beneficios y cobertura, en “limitaciones”, por ejemplo “30 visitas combinadas”.",
    options: {
      yes: "Sí",
      no: "No",
    },
  },
  "necessity.sharedLimit.therapies": {
    label: "¿Cuáles?",
    options: {
      physicalTherapy: "Terapia física",
      occupationalTherapy: "Terapia ocupacional",
      chiropractic: "Quiropráctica",
      acupuncture: "Acupuntura",
    },
  },
  "necessity.sharedLimit.used": {
    label: "Visitas que ya gastaron este año del plan",
    hint: "Cuéntelas o pregunte a su plan. En blanco significa que no lo sabe.",
  },
  "necessity.diagnosisCode": {
    label: "Código de diagnóstico",
    hint: "En la orden médica o el resumen de la visita: una letra y números, como M54.2. Solo puede elegirlo quien le da la orden.",
    none: "Nadie me ha dado un diagnóstico todavía",
  },
  "necessity.referralRequired": {
    label: "¿Le pide su seguro una orden médica o una receta?",
    hint: "Su plan puede llamarla remisión o referido. Mire los papeles de su plan o su póliza, o pregunte cuando llame. Algunos le dejan ver a un terapeuta sin ella.",
    options: {
      blank: "No sé",
      yes: "Sí",
      no: "No, no pide nada",
    },
  },
  "necessity.primaryCareReferral": {
    label: "¿Le dio la orden su médico de cabecera?",
    hint: "El plan tiene la orden en su archivo: mire en el portal, en órdenes médicas, o pregunte en el consultorio.",
    options: {
      blank: "No sé",
      yes: "Sí",
      no: "No",
      notRequired: "Mi plan no la pide (acceso abierto)",
    },
  },
  "necessity.referrer": {
    label: "¿Quién le dio la orden?",
    hint: "Quien firmó la orden médica o la receta.",
    options: {
      blank: "No sé",
      physician: "Un médico (MD o DO)",
      nursePractitioner: "Un enfermero de práctica avanzada",
      physicianAssistant: "Un asistente médico",
      chiropractor: "Un quiropráctico",
      physicalTherapist: "Un fisioterapeuta",
      naturopath: "Un médico naturópata",
      dentist: "Un dentista",
      podiatrist: "Un podólogo",
      midwife: "Una partera",
      acupuncturist: "Un acupunturista",
      psychologist: "Un psicólogo",
      other: "Otra persona",
      nobody: "Nadie todavía",
    },
  },
  "necessity.referrerAccepted": {
    label: "¿Acepta su plan una orden de esta persona?",
    hint: "Pregunte a su plan. Algunos aceptan solo la de un médico.",
    options: {
      blank: "No sé",
      yes: "Sí",
      no: "No",
    },
  },
  "necessity.referral": {
    label: "¿Dice la orden por escrito …",
    hint: "Lea el papel mismo; por ejemplo: “dos veces por semana durante seis semanas”.",
  },
  "necessity.referral.reason": {
    label: "la razón médica?",
  },
  "necessity.referral.frequency": {
    label: "cada cuánto?",
  },
  "necessity.referral.duration": {
    label: "por cuánto tiempo?",
  },
  "necessity.careUnderWay": {
    label: "¿Ya empezaron sus visitas?",
    hint: "Cuando ya ha tenido visitas, su plan puede preguntar cómo mejora. Antes de la primera nadie puede haberlo escrito.",
    options: {
      blank: "No sé",
      yes: "Sí",
      no: "No, todavía no",
    },
  },
  "necessity.baselineDocumented": {
    label: "cómo estaba usted al principio?",
  },
  "necessity.goalsDocumented": {
    label: "qué debe mejorar?",
  },
  "necessity.phase": {
    label: "¿Para qué es el tratamiento?",
    hint: "Si no está seguro, pregunte a quien le da la orden. Los planes pagan por tratar una condición, no por mantenerse bien.",
    options: {
      blank: "No sé",
      acute: "Una condición o lesión nueva",
      postSurgical: "Recuperarse de una cirugía",
      chronic: "Una condición de largo plazo (crónica)",
      upkeep: "Mantenerse bien: estrés, relajación",
    },
  },
  "costSharing.copayment": {
    label: "Copago por una visita",
    hint: "En su tarjeta, muchas veces junto a “specialist” o “therapy”. En el portal: copago (copay).",
    explain: {
      title: "¿Qué es un copago?",
      text: "Una cantidad fija, como $30, que usted paga por una visita cubierta.",
    },
  },
  "costSharing.coinsurance": {
    label: "Coseguro: usted paga",
    hint: "En el resumen de beneficios y cobertura, en “servicios de rehabilitación”. Si dice que el plan paga 80%, escriba 20.",
    explain: {
      title: "¿Qué es el coseguro?",
      text: "Su parte de una visita cubierta, como porcentaje de la cantidad que su plan permite. La paga cuando ya cumplió su deducible. El plan paga el resto.",
    },
  },
  "costSharing.words": {
    label: "O escriba aquí lo que dice el papel de su plan",
    hint: "Cópielo del resumen de beneficios y cobertura, en “servicios de rehabilitación”. Por ejemplo: “Copago de $30 por visita, el deducible no se aplica”.",
  },
  "costSharing.deductible": {
    label: "Deducible",
    hint: "En el portal, en deducible o acumuladores. Con dos de las tres cifras basta: la tercera sale sola.",
    explain: {
      title: "¿Qué es un deducible?",
      text: "Lo que usted paga en un año del plan por atención cubierta antes de que su plan empiece a pagar. Algunos planes no lo aplican a las visitas con copago.",
    },
  },
  "costSharing.outOfPocketMaximum": {
    label: "Gasto máximo de bolsillo",
    hint: "En el portal, casi siempre debajo del deducible. Con dos de las tres cifras basta.",
    explain: {
      title: "¿Qué es el gasto máximo de bolsillo?",
      text: "Lo máximo que usted paga en un año del plan por atención cubierta: deducible, copagos y coseguro juntos. Después su plan paga toda la cantidad permitida. También se llama límite de gastos de bolsillo. No cuentan las primas, los saldos facturados ni la atención no cubierta.",
    },
  },
  "costSharing.visitLimit": {
    label: "Límite de visitas",
    hint: "En el resumen de beneficios y cobertura, en “limitaciones”. Las visitas de terapia física o quiropráctica muchas veces gastan el mismo límite.",
  },
  "costSharing.visitLimit.countsUnpaidVisits": {
    label: "¿Gasta el límite una visita por la que su plan no paga nada?",
    options: {
      blank: "No sé",
      yes: "Sí, cuenta cada visita",
      no: "No, solo las visitas que el plan paga",
    },
  },
  "costSharing.copaymentTiming": {
    label: "¿Paga el copago antes o después del deducible?",
    hint: "En el resumen de beneficios y cobertura, busque “el deducible no se aplica” junto al copago.",
    options: {
      blank: "No sé",
      deductibleWaived: "Solo el copago: el deducible no se aplica",
      afterDeductible: "Primero el deducible, luego el copago",
      beforeDeductible: "Primero el copago, y el resto va al deducible",
    },
  },
  "costSharing.coinsuranceBase": {
    label: "Si paga copago y coseguro, el coseguro se calcula sobre",
    hint: "En la descripción resumida del plan. La mayoría paga uno o el otro.",
    options: {
      blank: "Lo que queda después del copago (lo común)",
      gross: "La cantidad antes del copago",
    },
  },
  "costSharing.visitsBeforeDeductible": {
    label: "Primeras visitas del año del plan sin deducible",
    hint: "En el resumen de beneficios y cobertura, por ejemplo “primeras 3 visitas antes del deducible”. En blanco significa ninguna.",
  },
  "costSharing.copaymentCountsTowardDeductible": {
    label: "Mi copago cuenta para mi deducible",
    hint: "En la descripción resumida del plan. La mayoría de los planes no lo cuenta.",
  },
  "costSharing.outsideOutOfPocketMaximum": {
    label: "El masaje es un beneficio adicional, fuera del gasto máximo de bolsillo",
    hint: "En la descripción resumida del plan, en beneficios adicionales o suplementarios.",
    explain: {
      title: "¿Qué es un beneficio adicional?",
      text: "Un beneficio extra que se agrega a un plan. Lo que usted paga por él puede no contar para su gasto máximo de bolsillo, y ese máximo puede no protegerle.",
    },
  },
  "costSharing.deductible.family": {
    label: "Mi plan tiene un deducible familiar",
    hint: "En su tarjeta o en el portal, junto al que es solo suyo.",
    title: "Deducible familiar",
  },
  "costSharing.outOfPocketMaximum.family": {
    label: "Mi plan tiene un gasto máximo de bolsillo familiar",
    hint: "En su tarjeta o en el portal, junto al que es solo suyo.",
    title: "Gasto máximo de bolsillo familiar",
  },
  "costSharing.perVisitMaximum": {
    label: "Lo máximo que su plan cuenta por una visita",
    hint: "En la descripción resumida del plan, como “máximo por visita”. En blanco significa que no hay.",
  },
  "costSharing.dollarLimit": {
    label: "Mi plan tiene un límite en dólares al año para masajes",
    hint: "En el resumen de beneficios y cobertura, en “limitaciones”.",
    title: "Límite en dólares al año",
  },
  "costSharing.dollarLimit.basis": {
    label: "¿Qué gasta el límite?",
    options: {
      blank: "No sé",
      planPays: "Lo que paga el plan",
      allowed: "Toda la cantidad permitida",
    },
  },
  "costSharing.lifetimeLimit": {
    label: "Mi plan tiene un límite de por vida para masajes",
    hint: "En la descripción resumida del plan, como “máximo de por vida”.",
    title: "Límite de por vida",
  },
  "costSharing.overLimitPrice": {
    label: "¿Cuánto cobra la clínica por una visita que su plan no cubre?",
    hint: "Pregunte a la clínica.",
    options: {
      blank: "Lo común: el precio de contado, si lo hay",
      cashRate: "Su precio de contado",
      allowedAmount: "La cantidad permitida por el plan",
      billedCharge: "Su precio completo",
    },
  },
  "coverage.outOfNetwork": {
    label: "Mi plan no paga nada fuera de su red",
    hint: "En el resumen de beneficios y cobertura, la columna “proveedor fuera de la red” dice “no cubierto”.",
  },
  "coverage.deductible": {
    label: "Deducible de su póliza de auto",
    hint: "En la página de declaraciones de la póliza, en protección contra lesiones personales. Con dos de las tres cifras basta.",
    explain: {
      title: "¿Qué es la protección contra lesiones personales?",
      text: "Una parte de la póliza de auto que paga la atención después de un choque, sin importar quién lo causó. También se llama PIP o “no-fault”.",
    },
  },
  "coverage.planShare": {
    label: "Después del deducible, usted paga",
    hint: "En la página de declaraciones, o pregunte al ajustador. En blanco significa 20%, la parte común: usamos esa.",
  },
  "coverage.limit": {
    label: "Límite de la póliza por un accidente",
    hint: "En la página de declaraciones, por ejemplo $10,000. Pregunte al ajustador cuánto se ha gastado.",
  },
  "coverage.deductibleBasis": {
    label: "¿De qué se resta el deducible?",
    hint: "Pregunte al ajustador. En Florida se resta del precio completo.",
    options: {
      blank: "Lo común en mi estado, o no sé",
      billedCharge: "Del precio completo de la clínica",
      allowedAmount: "De la cantidad que la póliza permite",
    },
  },
  "coverage.medPay": {
    label: "Mi póliza tiene cobertura de pagos médicos (MedPay)",
    hint: "En la página de declaraciones. Paga lo que la protección contra lesiones personales deja.",
    title: "Límite de la cobertura de pagos médicos",
  },
  "account.kind": {
    label: "¿Tiene una cuenta de salud?",
    hint: "Una cuenta de ahorros de salud (HSA) es suya para siempre. Una cuenta de gastos flexibles (FSA) viene de su empleador. No contamos una HRA, que es dinero del empleador: pregunte si la suya paga masajes.",
    options: {
      no: "No",
      hsa: "HSA",
      fsa: "FSA",
    },
    explain: {
      title: "¿Qué cambia una cuenta?",
      text: "Usted paga con dinero que no paga impuesto sobre la renta. Baja su impuesto, no el precio de la clínica, por eso lo mostramos aparte. El masaje cuenta solo por una condición diagnosticada. No cuentan las propinas, las visitas perdidas ni los paquetes pagados por adelantado.",
    },
  },
  "account.available": {
    label: "Dinero que puede usar de la cuenta",
    hint: "En la página de la cuenta, como saldo disponible. Mostramos el ahorro cuando esto y la tasa de impuesto están llenos.",
  },
  "account.federalRate": {
    label: "Su tasa de impuesto federal",
    hint: "La tasa de su último dólar de ingreso. La muestra su última declaración o su programa de impuestos.",
    options: {
      0: "0%, no debo impuesto federal",
      10: "10%",
      12: "12%",
      22: "22%",
      24: "24%",
      32: "32%",
      35: "35%",
      37: "37%",
      blank: "Elija una",
    },
  },
  "account.stateRate": {
    label: "Su tasa de impuesto estatal",
    hint: "En blanco significa sin impuesto estatal. California y Nueva Jersey pueden cobrar impuesto sobre el dinero de una HSA.",
  },
  "account.payroll": {
    label: "El dinero sale de mi cheque de pago",
    hint: "En su talón de pago. Entonces también ahorra el impuesto de nómina: 7.65%, o menos con un sueldo muy alto.",
  },
  "account.prescribed": {
    label: "Tengo una receta o una carta de necesidad médica",
    hint: "De su médico: su condición, por qué masajes, cada cuánto y por cuánto tiempo. Sin ella no se permite pagar masajes con la cuenta.",
  },
  "course.visits": {
    label: "Número de visitas",
    hint: "Lo dice su orden médica o su plan de tratamiento.",
  },
  "course.visitsPerWeek": {
    label: "Visitas por semana",
    hint: "En blanco significa 1.",
  },
  "course.firstVisit": {
    label: "Fecha de la primera visita",
    hint: "De ella depende en qué año del plan cae una visita. En blanco significa hoy.",
  },
  "necessity.minutes": {
    label: "Minutos de una visita",
    hint: "Pregunte a la clínica: los minutos de trabajo con las manos, como 60.",
  },
  "necessity.serviceCode": {
    label: "Código de facturación",
    hint: "Pregunte a la clínica qué código manda a los seguros.",
    options: {
      97124: "97124 (masaje)",
      97140: "97140 (terapia manual)",
      blank: "No sé",
      both: "Los dos en una visita",
    },
  },
  "charges.billedCharge": {
    label: "Precio completo de una visita",
    hint: "Pregunte a la clínica: lo que pone en su cuenta, antes de cualquier descuento.",
  },
  "charges.chargePerUnit": {
    label: "Precio completo de una unidad",
    hint: "Pregunte a la clínica. Escriba esto o el precio de una visita, no los dos; los minutos de una visita dan las unidades.",
  },
  "charges.allowedAmount": {
    label: "Cantidad permitida por una visita",
    hint: "En una explicación de beneficios anterior, como cantidad permitida o negociada. O pregunte a su plan.",
    explain: {
      title: "¿Qué es una cantidad permitida?",
      text: "Lo máximo que su plan cuenta por una visita. Dentro de la red, nadie paga lo que la clínica cobra por encima. Fuera de la red puede que usted pague también eso: es el saldo facturado.",
    },
  },
  "charges.cashRate": {
    label: "Precio de contado de una visita",
    hint: "Pregunte a la clínica: el precio más bajo para quien paga en la visita. En blanco significa que no lo tiene.",
  },
};

/** Lo que varias preguntas dicen igual. */
export const shared = {
  "instead.unknown": "No sé",
  "month.01": "enero",
  "month.02": "febrero",
  "month.03": "marzo",
  "month.04": "abril",
  "month.05": "mayo",
  "month.06": "junio",
  "month.07": "julio",
  "month.08": "agosto",
  "month.09": "septiembre",
  "month.10": "octubre",
  "month.11": "noviembre",
  "month.12": "diciembre",
  "written.options.blank": "No sé",
  "written.options.yes": "Sí",
  "written.options.no": "No",
  "instead.none": "Mi plan no tiene",
  "progress.amount": "Total del año",
  "progress.met": "Pagado hasta hoy",
  "progress.remaining": "Lo que queda",
  "limit.visits": "Visitas al año",
  "limit.used": "Usadas hasta hoy",
  "limit.remaining": "Las que quedan",
  "familyKind.label": "¿Cómo van juntas la cantidad familiar y la suya?",
  "familyKind.options.blank": "No sé",
  "familyKind.options.embedded": "Tengo mi propia cantidad dentro de la familiar (embedded)",
  "familyKind.options.aggregate": "Solo cuenta la cantidad familiar (aggregate)",
  "limit.amount": "Total del año",
  "lifetime.amount": "Total de por vida",
  "pip.amount": "Total",
  "instead.policyNone": "Mi póliza no tiene",
};
