// @ts-check

/** Qué hacer ahora. */
export const steps = {
  steps: {
    seeDoctorWithinFourteenDays:
      "Si el choque fue hace menos de 14 días y nadie le ha atendido, vaya hoy. El seguro de auto de Florida paga solo si en ese plazo le atiende un médico, dentista, quiropráctico o enfermero de práctica avanzada registrado, o alguien bajo su supervisión, un hospital o un equipo de ambulancia: $2,500 en total, y más si un médico encuentra una emergencia.",
    tellAutoInsurerWithinThirtyDays:
      "Avise del choque por escrito al seguro de auto en 30 días: Nueva York lo pide. Si ya pasaron, hágalo de todos modos y diga por qué es tarde.",
    reportInjuryAtOnce: "Avise ahora a su empleador de la lesión: los estados ponen plazos, muchas veces 30 días.",
    fileClaimForm:
      "Si todavía no lo hizo, llene el formulario de reclamo (DWC-1) y entréguelo a su empleador. A más tardar un día hábil después, este debe aprobar el tratamiento que siga las guías del estado, hasta $10,000, mientras el seguro decide. Así lo dice la ley de California.",
    claimWithWorkersCompensation: "Presente un reclamo de compensación para trabajadores, si su empleador la tiene.",
    protestRefusal: "Apele el rechazo antes de la fecha del aviso, a veces dentro de 14 días. La agencia de su estado le ayuda sin costo.",
    askForReviewOfRefusal:
      "Haga revisar el rechazo de estas visitas. El aviso dice hasta qué día, a veces dentro de 14 días, y si lo pide usted o quien trata su lesión. La agencia de su estado le ayuda sin costo.",
    giveRefusalToPlan: "Mande la carta de rechazo a su plan de salud: sin ella quizás no pague, y con ella puede pagar mientras tanto.",
    readAutoPolicy:
      "Mire la primera página (declaraciones) de la póliza de auto: la de su hogar; si no hay, la del auto en que iba o que le golpeó. Si nombra MedPay o protección contra lesiones personales (PIP), reclame ahí ya, aunque sea tarde: cada póliza tiene un plazo.",
    claimWithAutoInsurer:
      "Presente el reclamo al seguro de auto: el de su hogar; si no hay, el del auto en que iba o que le golpeó. Reclame ya, aunque sea tarde: cada póliza tiene un plazo. Pregunte cuánto paga.",
    seeWhichPaysFirst:
      "Vea si su póliza de auto dice que su plan de salud paga primero (beneficios “coordinados”). Mientras no lo sepa, siga las reglas de su plan sobre remisiones y aprobaciones.",
    claimWithHealthPlan: "Presente el reclamo a su plan de salud.",
    askAboutWorkInjuries:
      "Pregunte a su plan si deja fuera las lesiones de un trabajo pagado, aunque usted trabaje por su cuenta: algunos planes lo hacen.",
    askForTherapistPaidByAuto:
      "Pida un fisioterapeuta que haga esta terapia con las manos con el código 97140. En Florida, el seguro de auto (PIP) paga el 80% de eso con una orden de un médico, un dentista o un quiropráctico.",
    tellPlanAboutAccident:
      "Avise a su plan de salud del accidente. Le preguntará quién tuvo la culpa. Puede pagar ahora, y pedir que se le devuelva lo que pagó si usted recibe una indemnización.",
    askAboutMedPay:
      "Pregunte a su seguro de auto si tiene también cobertura de pagos médicos (MedPay), y si esta paga a un terapeuta de masaje.",
    askWhichPaysFirst: "Si se lastimó en el trabajo o en un choque, dígalo a su seguro y pregunte quién paga primero.",
    askForClaimNumber: "Pida al seguro el número de reclamo y las partes del cuerpo que aceptó.",
    getTherapyReferral:
      "Pida a su médico una orden de terapia física con terapia manual (código 97140). La Parte B de Medicare paga el 80% de su propio precio, después del deducible del año.",
    askWhetherMassageIsPaid:
      "Llame a su plan: ¿paga el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su condición? ¿Y el 97140? Anote el nombre, la fecha y el número de referencia, y pregunte en qué página del folleto del plan está. Si lo quiere por escrito, la clínica puede pedir una determinación previa.",
    askAboutManualTherapy:
      "Pregunte por escrito por la terapia manual (código 97140) que cobra su terapeuta: que no paguen el masaje no quiere decir que no la paguen.",
    askAgainInWriting: "Pregunte otra vez, por escrito: lo que le dijeron y lo que sabemos no concuerdan.",
    askInsuranceDepartment: "Pregunte al departamento de seguros de su estado: la ley puede estar de su lado.",
    askWhoMayBill: "Pregunte a su plan a qué tipos de terapeuta les paga masajes.",
    askBothAboutNetwork: "Pregunte a la clínica y a su plan si la clínica está en la red.",
    askWhetherClinicTakesProgram: "Pregunte a la clínica si acepta su seguro.",
    askForNetworkException:
      "Pida a su plan una clínica de su red que dé esta atención. Si no hay ninguna cerca, pida una excepción de red, por escrito.",
    appealRefusedException:
      "Pida a su plan una clínica de su red que dé esta atención. Si no hay ninguna cerca, apele la negativa por escrito.",
    askForItemizedBill:
      "Pregunte a la clínica si ella manda el reclamo. Si no, pida una factura detallada (en inglés, “superbill”) con su código de diagnóstico, los códigos de cobro y el NPI y el número de impuestos de la clínica. Pregunte a su plan adónde mandarla y hasta cuándo: muchas veces, de 90 días a un año.",
    askWhatIsLeft: "Pregunte a su seguro cuántas visitas y dólares quedan, y qué terapias los comparten.",
    appealDenial: "Si le negaron visitas por escrito, apele: el aviso da el último día.",
    askBeyondLimit: "Pregunte a su plan si paga más visitas cuando el médico las pide, y cuándo empieza de nuevo su límite, si empieza.",
    seeDoctor: "Vaya a un médico: puede decir qué condición tiene y anotar su código.",
    askForDiagnosisCode: "Pida a quien le da la orden el diagnóstico y su código.",
    askForWholeDiagnosisCode: "Pida a quien le da la orden el código de diagnóstico completo.",
    askWhetherReferralIsNeeded: "Pregunte a su seguro si quiere una orden médica o una receta, y de quién.",
    getReferral: "Consiga una orden de un médico, un quiropráctico o un fisioterapeuta.",
    askWhetherReferrerCounts: "Pregunte a su seguro si acepta una orden de este profesional.",
    askPrimaryCarePhysician: "Pida a su médico de atención primaria que le dé la remisión y la mande al plan.",
    requestReferralLetter: "Pida una orden que diga por qué, cada cuánto y por cuánto tiempo.",
    askForPlanOfCare: "Pida un plan de tratamiento que diga cómo está usted ahora y qué debe mejorar.",
    askAboutHabilitation: "Pregunte a su plan si paga esto como “habilitación”, y cuántas visitas tiene para eso.",
    certifyPlanOfCare:
      "Lleve la orden firmada de su médico: así el terapeuta solo tiene que mandarle al médico el plan de tratamiento. Sin una orden, el médico tiene que firmarlo.",
    getAuthorizationFirst: "Consiga la aprobación antes de la primera visita: no empiece sin ella.",
    waitForAuthorization: "Espere la aprobación antes de empezar.",
    askToApproveVisitsHad:
      "Pregunte hoy si todavía se pueden aprobar las visitas que ya tuvo: quizás haya solo unos días para eso. Espere la aprobación antes de tener más visitas.",
    askAboutVisitsHad: "Pregunte si hace falta aprobar las visitas y, si hace falta, si todavía se pueden aprobar las que ya tuvo.",
    keepAuthorizationNumber: "Guarde el número de autorización: la clínica lo necesita en cada reclamo.",
    askForMoreVisits: "Pida más visitas aprobadas antes de usar la última.",
    askToContinueAtVisit: "Pida a la clínica que solicite la aprobación antes de esta visita.",
    askForSupervisedCare:
      "Pida un fisioterapeuta, o masajes bajo la supervisión de un médico autorizado para tratar a pacientes de compensación para trabajadores.",
    askAboutPhysicalTherapy:
      "Pregunte por un fisioterapeuta que dé este tratamiento con las manos: los seguros muchas veces lo pagan con otro beneficio.",
    askForChildrensBenefit:
      "Si el paciente tiene menos de 21 años, pida por escrito a Medicaid esta atención dentro de su beneficio para niños y jóvenes (EPSDT). Debe pagar lo que sea médicamente necesario, aunque no lo pague a los adultos. Si se niega, apele: primero a su plan de salud de Medicaid, si tiene uno, y después con una audiencia imparcial.",
    askOtherDriversInsurer:
      "Si otro conductor tuvo la culpa, pregunte al seguro de ese conductor o a un abogado. Ese seguro casi siempre paga una sola vez, al final, y no visita por visita: guarde cada factura, y no firme ninguna renuncia (“release”) mientras siga en tratamiento. Pregunte a la clínica si espera ese dinero (en inglés, “lien”).",
    askForGoodFaithEstimate:
      "Si paga usted, la clínica debe darle un estimado de buena fe por escrito: pídalo. Usted puede disputar una factura que sea al menos $400 más alta.",
    lookForCoverage:
      "Vea si puede recibir Medicaid, en cualquier época del año, o comprar un plan del Mercado de seguros. En CuidadoDeSalud.gov se elige el del próximo año del 1 de noviembre al 15 de diciembre; los sitios de otros estados pueden seguir hasta el 31 de diciembre. Si perdió otra cobertura, se mudó, se casó o tuvo un hijo, tiene unos 60 días, en cualquier época del año; si perdió el plan de un empleo puede también conservarlo (COBRA). Los miembros de tribus reconocidas por el gobierno federal pueden elegir uno cualquier mes.",
    askForLetterOfMedicalNecessity:
      "Pida una carta de necesidad médica, con fecha anterior a la primera visita, para poder pagar con su cuenta de salud.",
    compareSelfPay: "Compare lo que pagaría con el seguro con lo que cuesta si paga por su cuenta.",
  },

  /** Qué hacer cuando un tipo de seguro va por otro camino. */
  stepsFor: {
    medicare: {
      claimWithHealthPlan: "Lo que el seguro del auto no paga, pida al fisioterapeuta que lo cobre a Medicare.",
      tellPlanAboutAccident:
        "Avise a Medicare del accidente: llame a su centro “Benefits Coordination & Recovery Center”, 1-855-798-2627. Puede pagar ahora y pedir que le devuelvan el dinero si usted recibe una indemnización.",
      certifyPlanOfCare:
        "Lleve la orden firmada de su médico: así el fisioterapeuta solo tiene que mandarle al médico el plan de tratamiento en 30 días. Sin una orden, el médico tiene que firmarlo, o Medicare no paga.",
      askWhichPaysFirst:
        "Si se lastimó en el trabajo o en un choque, dígalo a quien le atiende: entonces otro seguro paga antes que Medicare.",
      askWhetherClinicTakesProgram: "Pregunte a quien le atiende si está inscrito en Medicare: Medicare no paga a nadie más.",
    },
    medicareAdvantage: {
      askAboutPhysicalTherapy:
        "Pida un fisioterapeuta que haga esta terapia con las manos (terapia manual, código 97140): el plan la paga como terapia.",
      getReferral: "Consiga una orden de un médico de la red de su plan.",
    },
    workersCompensation: {
      giveRefusalToPlan:
        "Si tiene un plan de salud, mándele la carta de rechazo: sin ella quizás no pague, y con ella puede pagar mientras tanto.",
      claimWithHealthPlan: "Si tiene un plan de salud, preséntele el reclamo.",
      askWhetherMassageIsPaid:
        "Pregunte al ajustador: ¿paga el reclamo el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su lesión? ¿Y el 97140? Pida la respuesta por escrito.",
      getReferral: "Consiga una orden del proveedor que trata su lesión por su reclamo.",
      getAuthorizationFirst:
        "Consiga la aprobación del ajustador por escrito antes de la primera visita: cuántas visitas y hasta cuándo. No empiece sin ella.",
      askToApproveVisitsHad:
        "Pregunte hoy al ajustador, por escrito, si todavía se pueden aprobar las visitas que ya tuvo. Espere la aprobación antes de tener más visitas.",
    },
    autoPip: {
      getReferral: "Consiga una orden o una receta de un médico: en algunos estados no vale la de nadie más.",
      claimWithHealthPlan: "Si tiene un plan de salud, preséntele el reclamo.",
      protestRefusal:
        "Si el seguro de auto rechazó por escrito, apele antes del día que da el aviso. El departamento de seguros de su estado le ayuda sin costo.",
      claimWithAutoInsurer:
        "Si todavía no ha reclamado, hágalo ya, por escrito: cada póliza tiene un plazo. Si ya pasó tiempo, reclame de todos modos.",
      seeWhichPaysFirst:
        "Vea si su póliza del auto dice que su plan de salud paga primero (beneficios “coordinados”). Si lo dice, presente el reclamo a su plan de salud, y por el resto, al seguro del auto. Medicare, Medicaid y TRICARE nunca pagan primero aquí.",
      askWhetherMassageIsPaid:
        "Pregunte al seguro del auto qué visitas paga y con qué código. Pida la respuesta por escrito. Si todavía no presentó el reclamo, hágalo enseguida: cada póliza tiene un plazo. Si ya pasó tiempo, reclame de todos modos.",
      askAboutPhysicalTherapy:
        "Pida un fisioterapeuta que haga esta terapia con las manos con el código 97140: eso lo puede pagar el seguro del auto.",
    },
    tricare: {
      askAboutPhysicalTherapy:
        "Pida un fisioterapeuta que haga esta terapia con las manos (terapia manual, código 97140): TRICARE la paga como terapia.",
      getReferral: "Consiga una receta de un médico, un enfermero de práctica avanzada o un asistente médico (PA).",
      askWhetherMassageIsPaid:
        "Llame a TRICARE: ¿paga el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su condición? ¿Y el 97140? Anote el nombre, la fecha y el número de referencia, y pregunte dónde está escrito.",
      askWhoMayBill: "Pregunte a TRICARE a qué tipos de terapeuta les paga.",
      askWhetherClinicTakesProgram: "Pregunte a la clínica si está autorizada por TRICARE: TRICARE no paga a las demás.",
    },
    medicaid: {
      askAboutPhysicalTherapy:
        "Pida un fisioterapeuta que haga esta terapia con las manos (terapia manual, código 97140): Medicaid muchas veces la paga como terapia.",
      getReferral:
        "Consiga una receta de un médico, o de quien más pueda recetar terapia en su estado: Medicaid paga la terapia que fue recetada.",
      askWhetherMassageIsPaid:
        "Llame a Medicaid, o a su plan de salud de Medicaid: ¿paga el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su condición? ¿Y el 97140? Anote el nombre, la fecha y el número de referencia, y pregunte dónde está escrito.",
      askWhoMayBill: "Pregunte a Medicaid a qué tipos de terapeuta les paga.",
      askWhetherClinicTakesProgram: "Pregunte a la clínica si acepta su Medicaid: Medicaid paga solo a las clínicas que participan.",
    },
    none: {
      compareSelfPay: "Compare precios: otra clínica puede cobrar menos.",
    },
    va: {
      askWhetherMassageIsPaid: "Pregunte al VA si aprobaría los códigos 97124 o 97140 en esta clínica.",
      askWhoMayBill: "Pregunte al VA qué tipos de terapeuta aprueba.",
      getReferral: "Pida una orden a su médico del VA.",
      getAuthorizationFirst: "Consiga la aprobación del VA antes de la primera visita: no empiece sin ella.",
      askToApproveVisitsHad:
        "Pregunte hoy al VA si todavía puede aprobar las visitas que ya tuvo: quizás haya solo unos días para eso. Espere la aprobación antes de tener más visitas.",
      askWhetherClinicTakesProgram: "Pregunte a la clínica si está en la red de atención comunitaria del VA: el VA no paga a las demás.",
    },
  },

  /** Qué hacer cuando el seguro dijo que no paga masajes. */
  stepsIfRefused: {
    askAboutPhysicalTherapy:
      "Pregunte por un fisioterapeuta o un quiropráctico que dé este tratamiento con las manos (terapia manual, código 97140): los seguros muchas veces lo pagan con otro beneficio.",
    askWhetherMassageIsPaid:
      "Si el “no” salió de un folleto, o era sobre masajes en general, llame una vez más: ¿paga su plan el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su condición? ¿Y el 97140? Anote el nombre, la fecha y el número de referencia.",
    compareSelfPay:
      "Compare con lo que cuesta si paga usted: pregunte a la clínica su precio de contado. Con una carta de necesidad médica puede pagarlo desde una HSA o FSA.",
  },

  /** Qué hacer cuando no se sabe si hace falta. */
  stepsIfNeeded: {
    askPrimaryCarePhysician:
      "Pregunte a su plan si hace falta una remisión de su médico de atención primaria. Los planes HMO y POS la piden a menudo; los otros, pocas veces.",
    getAuthorizationFirst: "Pregunte si hace falta aprobar las visitas antes. Si hace falta, no tenga ninguna sin la aprobación.",
  },

  /** Lo mismo como preguntas de una sola llamada. */
  stepsInCall: {
    askWhetherMassageIsPaid:
      "¿Paga el 97124 (masaje), cobrado por el terapeuta que usted quiere, para su condición? ¿Y el 97140? ¿En qué página del folleto del plan está? Si lo quiere por escrito, la clínica puede pedir una determinación previa.",
    askAboutManualTherapy:
      "¿Paga la terapia manual (97140) que cobra su terapeuta? Que no pague el masaje no quiere decir que no la pague: pida la respuesta por escrito.",
    askWhoMayBill: "¿A qué tipos de terapeuta les paga masajes?",
    askBothAboutNetwork: "¿Está la clínica en la red? Pregúntelo también a la clínica.",
    askWhatIsLeft: "¿Cuántas visitas y dólares quedan, y qué terapias los comparten?",
    askBeyondLimit: "¿Paga más visitas cuando el médico las pide? ¿Cuándo empieza de nuevo su límite, si empieza?",
    askWhichPaysFirst: "Si se lastimó en el trabajo o en un choque, dígalo: ¿quién paga primero?",
    askAboutWorkInjuries: "¿Deja fuera las lesiones de un trabajo pagado, aunque usted trabaje por su cuenta? Algunos planes lo hacen.",
    askAboutHabilitation: "¿Paga esto como “habilitación”, y cuántas visitas hay para eso?",
    askWhetherReferrerCounts: "¿Acepta una orden de este profesional?",
    askWhetherReferralIsNeeded: "¿Quiere una orden médica o una receta, y de quién?",
    askForClaimNumber: "¿Cuál es el número del reclamo, y para qué partes del cuerpo está aceptado?",
    askForNetworkException: "¿Qué clínica de su red da esta atención? Si no hay ninguna cerca, pida una excepción de red, por escrito.",
    askPrimaryCarePhysician:
      "¿Hace falta una remisión de su médico de atención primaria? Los planes HMO y POS la piden a menudo; los otros, pocas veces.",
    getAuthorizationFirst: "¿Hace falta aprobar las visitas antes? Si hace falta, no tenga ninguna sin la aprobación.",
    askAboutVisitsHad: "¿Hace falta aprobar las visitas? Si hace falta, ¿se pueden aprobar todavía las que ya tuvo?",
  },
};
