/** Stems by which a credit says that something was changed, in the languages of credits. */
const CHANGED =
  /adapt|modif|chang|crop|edit(?:ed|ad)|deriv|recolou?r|resiz|remix|bearbeit|ver[aä]nder|zugeschnitt|ge[aä]ndert|angepasst|chang[ée]|recadr|cambi(?:o|ad)|recort|alterad|ritagli|aangepast|bewerk|bijgesneden|gewijzigd|zmieni|zmodyfik|przyci[eę]t|opracowa|改変|変更|加工|翻案|切り抜|معدل|تعديل|مقتبس|بتصرف/iu;

export const saysChanged = (text: string): boolean => CHANGED.test(text);
