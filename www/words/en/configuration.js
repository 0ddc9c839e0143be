// @ts-check

/** @import { ConfigurationWords } from "../../configuration/told.js" */

/**
 * What the console tells whoever keeps the clinic's website. No patient sees it.
 *
 * @satisfies {ConfigurationWords}
 */
export const configuration = {
  sentences: {
    title: "Coverage estimator: look at the clinic’s configuration",
    whole: "The configuration",
    at: "{path}: {sentence}",
    note: "What is wrong is left out; everything else is used. Patients see none of this.",
    nearest: "{sentence} Did you mean “{nearest}”?",
    fileFailed: "The file {file} could not be read. It has to lie on the same site as the page.",
    notJson: "This is not JSON. Look for a comma too many or a quote too few.",
    accentChanged: "accentColor: {color} is hard to read on this page. {instead} is used instead ({theme}).",
    light: "light theme",
    dark: "dark theme",
  },

  problems: {
    unknownKey: "There is no such key here.",
    notOneOf: "Write one of these: {allowed}.",
    dollarsWithPoint: "Money is in whole cents, without a point: $120.50 is 12050.",
    dollarsAsText: "Money is in whole cents, without quotes: write {cents}.",
    tooManyLetters: "Write at most {limit} letters.",
    tooManyItems: "Only the first {limit} are used.",
    notAColor: "Write the colour as # and six digits, such as #0f5f59.",
    notALink: "Write a whole address that begins with https://.",
    notAnEmail: "Write an e-mail address, such as desk@clinic.example.",
    notAPhone: "Write a telephone number, such as (206) 555-0100.",
    notAnNpi: "An NPI is ten digits in quotes.",
    npiCheckDigit: "This is no NPI: its last digit does not fit the others. Look for a slip of the pen.",
    notATaxNumber: "An employer’s tax number is nine digits in quotes, such as 12-3456789. Never put a Social Security number here.",
    repeated: "This is the same as {other}. Only the first is used.",
    noSuchService: "None of your services is called so.",
    perhapsDollars: "This is {cents} of money. Is it meant as {instead}? Then write it in cents, with two zeros more.",
    unusuallyHigh: "This is {cents} of money, more than the {limit} that is usual at the most. Is it a slip?",
    cashAboveBilled: "The cash rate is more than the {limit} that insurers are billed. Is it a slip?",
    allowedAboveBilled: "The plan allows more than the {limit} that you bill. Is it a slip?",
    packageSavesNothing: "Paid one by one, these visits cost {limit}, which is no more than the package.",
    noBillableUnit: "A visit shorter than 8 minutes has no unit that can be billed.",
    required: "This is needed here.",
    wrongType: "Write {expected} here.",
    notWhole: "Write a whole number.",
    outOfRange: "Write a whole number from {least} to {most}.",
    tooLong: "The configuration is too long.",
    notData: "The configuration holds something that is no data.",
    nestedTooDeep: "The braces stand too deep in one another.",
    other: "The page cannot use this: “{code}”.",
  },

  expected: {
    object: "an object in braces",
    list: "a list in brackets",
    money: "whole cents, without quotes,",
    rate: "hundredths of a percent",
    count: "a whole number, without quotes,",
    span: "a low and a high end",
    none: "“none”",
    text: "a text in quotes",
    yesNo: "true or false",
  },
};
