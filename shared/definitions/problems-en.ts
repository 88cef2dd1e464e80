import type { ProblemTexts } from './problem-texts.ts';

const instead = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `write «${suggestion}»`;
const inFormula = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `write [${suggestion}]`;

export const problemsEn: ProblemTexts = {
  NO_SHEET: ({ written, suggestion }) =>
    suggestion === ''
      ? `There is no such sheet. Either add a sheet called «${written}», or begin on an empty form definition.`
      : `There is no such sheet. Either rename «${suggestion}» to «${written}», or add a sheet of that name.`,
  NO_HEADING: ({ written }) =>
    `The heading «${written}» is missing. Either write it again, or move what you have written to an empty form definition.`,
  UNKNOWN_HEADING: ({ written, suggestion }) =>
    `The column «${written}» was not read. Either call it «${suggestion}», or leave it if it is your own.`,
  TWO_HEADINGS: ({ written }) =>
    `The heading «${written}» stands twice, and this column was not read. Either delete it, or give it another name.`,
  LINE_TOO_FAR: ({ most }) =>
    `The sheet has more than ${most} lines. Either delete the lines below, or divide the form in two.`,
  MISSING: ({ heading }) => `«${heading}» is missing. Either fill in the cell, or delete the line.`,
  MISSING_FACT: ({ heading }) =>
    `«${heading}» is missing. Either write it here, or begin on a form that exists.`,
  TOO_LONG: ({ heading, most }) =>
    `«${heading}» can have at most ${most} characters. Either shorten the text, or move some of it to the help text.`,
  BAD_ID: ({ written, suggestion }) =>
    `«${written}» cannot be an id: only letters a–z and digits, a letter first. Either write «${suggestion}», or leave the cell empty.`,
  UNKNOWN_WORD: ({ heading, written, suggestion, other }) =>
    `«${written}» is nothing that «${heading}» can be. Either ${suggestion === '' ? `choose one of these: ${other}, or take «${written}» away` : `write «${suggestion}», or choose another from the list: ${other}`}.`,
  NOT_A_NUMBER: ({ heading, written }) =>
    `«${heading}» must be a number, and «${written}» is none. Either write the number alone, or leave the cell empty.`,
  OUT_OF_RANGE: ({ heading, written, least, most }) =>
    `«${heading}» is ${written}, and must be from ${least} to ${most}. Either correct the number, or leave the cell empty.`,
  NOT_USED: ({ heading, other }) =>
    `«${heading}» is not used for «${other}». Either empty the cell, or choose another type.`,
  LARGE_PERCENT: ({ written }) =>
    `The limit ${written} is ${Number(written) * 100} %. Either write it as a per cent, such as 100 %, or leave it if that is meant.`,
  NOTHING_THERE: () =>
    'The form has no sheets. Either write a sheet on the first line, or begin on the example.',
  TEXTS_MISSING: ({ most, written, other }) =>
    most === '1'
      ? `«${written}» (${other}) lacks nynorsk or English, and is shown in bokmål. Either write it on this sheet, or leave it so.`
      : `${most} texts lack nynorsk or English, the first of them «${written}» (${other}), and are shown in bokmål. Either write them on this sheet, or leave it so.`,
  TEXT_CHANGED: ({ written, suggestion, other }) =>
    `The translation was made for «${written}», but ${other} now says «${suggestion}». Either correct nynorsk and English and write the new text here, or delete the line.`,
  TEXT_UNUSED: ({ written, most }) =>
    most === '1'
      ? `The line has a key that is no more: «${written}». Either delete it, or empty the key.`
      : `${most} lines have a key that is no more, the first of them «${written}». Either delete them, or empty the key.`,

  DUPLICATE_ID: ({ written }) =>
    `The id «${written}» is used already. Either give this one another, or leave the cell empty.`,
  DUPLICATE_TITLE: ({ written }) =>
    `«${written}» stands twice, and formulas cannot say which they mean. Either call this one something else, or delete the line.`,
  TAB_NAME: ({ written }) =>
    `«${written}» will be shortened in its tab: Excel allows 31 characters and none of : \\ / ? * [ ]. Either choose a shorter title, or leave it so.`,
  EMPTY_SHEET: ({ written }) =>
    `The sheet «${written}» has no columns. Either write them on the sheet Columns, or delete the line.`,
  EMPTY_LIST: ({ written }) =>
    `The list «${written}» has no choices. Either write them, one per line, or choose a register.`,
  TOO_MANY: ({ written, most }) =>
    `There are ${written} of them, and there can be at most ${most}. Either delete some, or divide the form in two.`,
  TOO_MANY_CELLS: ({ most }) =>
    `The open rows have more than ${most} cells in all. Either have room for fewer rows, or have fewer columns.`,
  UNKNOWN_SHEET: ({ written, suggestion }) =>
    `There is no sheet «${written}». Either ${instead(suggestion, 'choose a sheet from the list')}, or add it on the sheet Sheets.`,
  UNKNOWN_LIST: ({ written, suggestion }) =>
    `There is no list «${written}». Either ${instead(suggestion, 'write the name as it stands on the sheet Lists')}, or add the list there.`,
  UNKNOWN_COLUMN: ({ written, suggestion, other }) =>
    `The sheet «${other}» has no column «${written}». Either ${instead(suggestion, 'write the title of one of its columns')}, or add the column on the sheet Columns.`,
  MIN_ABOVE_MAX: ({ least, most }) =>
    `The least number (${least}) is above the most (${most}). Either change places, or leave one of them empty.`,
  NOT_COMPUTABLE: ({ other }) =>
    `A formula cannot give the type «${other}». Either choose Whole number, Decimal number, Per cent, Amount or Choice, or delete the formula.`,
  COMPUTED_REQUIRED: ({ written }) =>
    `«${written}» is computed and cannot be filled in. Either empty Required, or delete the formula.`,
  NO_TOTAL: ({ written, other }) =>
    `«${written}» is of the type «${other}» and has no sum. Either empty Total, or choose a type with numbers.`,
  OTHER_TYPE: ({ written, other }) =>
    `«${other}» holds something else than «${written}» and cannot be laid in here. Either give them the same type, unit and list, or choose another column.`,
  OTHER_UNIT: ({ written, other, suggestion }) =>
    `«${written}» is counted in something else than the amount on the sheet «${other}», and amounts with that role are added up. Either choose ${suggestion} here, or empty the role.`,
  ROLE_TWICE: ({ written, other }) =>
    `«${other}» on the same sheet has the role «${written}» already. Either empty the role here, or empty it there.`,
  ROLE_TYPE: ({ written, other, suggestion }) =>
    `The role «${written}» does not fit the type of «${other}». Either empty the role, or choose one of the types ${suggestion}.`,
  CIRCLE: ({ written }) =>
    `The formula runs in a circle: ${written}. Either take one of the references away, or let one of the columns be filled in.`,
  PREVIOUS_HERE: () =>
    'PREVIOUS can only be used in rules. Either make a locked column that is fetched from last period and use that, or move the formula to the sheet Rules.',
  SEVERAL_CHOICES: ({ written }) =>
    `«${written}» can hold several choices, and Excel cannot ask for one of them. Either use FILLED([${written}]), or make the column a single choice.`,
  FORMULA_TOO_LONG: ({ most }) =>
    `The formula is longer than ${most} characters. Either divide it between two computed columns, or write it shorter.`,
  FORMULA_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `In Excel the formula becomes ${written} characters, and Excel opens no file with more than ${most}. Either ask for fewer choices in it, or divide it between several computed columns.`,
  TEXT_TOO_LONG_FOR_EXCEL: ({ written, most }) =>
    `«${written}» is longer than the ${most} characters that Excel takes in a formula. Either shorten it, on the sheet Lists if it is a choice, or use it in no formula and give it no colour.`,
  NOT_READABLE: ({ written, other }) =>
    `Something in the form cannot be used: ${written} ${other}. Either correct it, or begin on a new form definition.`,

  UNREADABLE: ({ written, at }) =>
    `The formula cannot be read from character ${at}: «${written}» cannot stand there. Either take it away, or see how formulas are written on the sheet Guide.`,
  UNREADABLE_END: ({ at }) =>
    `The formula ends too early, at character ${at}. Either write what is missing, such as a bracket, or delete the formula.`,
  UNKNOWN_FUNCTION: ({ written, suggestion, at }) =>
    `There is no function «${written}» (character ${at}). Either ${instead(suggestion, 'use one of those on the sheet Guide')}, or put it in square brackets if it is a column: [${written}].`,
  FORMULA_COLUMN: ({ written, suggestion, at }) =>
    `There is no column [${written}] (character ${at}). Either ${inFormula(suggestion, 'write the title of one of the columns')}, or add the column on the sheet Columns.`,
  FORMULA_SHEET: ({ written, suggestion, at }) =>
    `There is no sheet [${written}] (character ${at}). Either ${inFormula(suggestion, 'write the title of one of the sheets')}, or add it on the sheet Sheets.`,
  WHICH_SHEET: ({ written, suggestion, other, at }) =>
    `[${written}] is on several sheets (character ${at}): ${other}. Either write [${suggestion}].[${written}], or give the columns different titles.`,
  OTHER_SHEET: ({ written, other, at }) =>
    `[${written}] stands on the sheet «${other}» (character ${at}), and no cell there can be read from here. Either write SUM([${other}].[${written}]), or use a column of the same sheet.`,
  ARGUMENT_COUNT: ({ written, other, least, most, at }) =>
    `${written} (character ${at}) was given ${other} ${other === '1' ? 'value' : 'values'} and takes ${least === most ? least : `${least} to ${most}`}. Either write what is missing, or take away what is too much; values are separated by semicolons.`,
  AMBIGUOUS_COMMA: ({ written, at }) =>
    `«${written}» (character ${at}) can be one number or two values. Either write semicolons between all values, or write «${written.replace(',', '.')}» if it is one number.`,
  COLUMN_WANTED: ({ written, at }) =>
    `${written} (character ${at}) takes a column. Either write its title in square brackets, such as [Amount], or take ${written} away.`,
  KIND: ({ written, suggestion, other, at }) =>
    `Here (character ${at}, «${other}») ${suggestion} is needed, and this is ${written}. Either use a column or value that is, or change the type of the column.`,
  UNKNOWN_CODE: ({ written, suggestion, other, at }) =>
    `«${written}» (character ${at}) is no choice in [${other}]. Either ${instead(suggestion, 'write one of the choices on the sheet Lists')}, or add it there.`,
  WHERE: ({ at }) =>
    `The condition (character ${at}) can only ask for choices of one column. Either write it like [Status] = "Finished", or sum a column that is computed with IF.`,
  BARE_NAME: ({ written, at }) =>
    `«${written}» (character ${at}) stands without square brackets or quotation marks. Either write [${written}] if it is a column, or "${written}" if it is a choice.`,
  BARE_FUNCTION: ({ written, suggestion, at }) =>
    `«${written}» (character ${at}) is a function, and what it is about belongs in brackets behind it. Either write ${suggestion}, or [${written}] if it is a column.`,
  GROUPED_NUMBER: ({ written, suggestion, at }) =>
    `«${written}» (character ${at}) cannot be read as one number. Either write ${suggestion}, or put a semicolon between the numbers if they are several.`,
  DATE_WRITTEN: ({ written, at }) =>
    `A date cannot be written in a formula («${written}», character ${at}). Either use another column of the type Date, or put the date in a locked column that is filled in beforehand, and use that.`,
};
