// Numbers, sums, weights, days and places as people read them, with the exact value beside.

const LANGUAGE = 'en-GB';
const WHOLE = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 8 });
const ROUND = new Intl.NumberFormat(LANGUAGE, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const COUNTRY = new Intl.DisplayNames([LANGUAGE], { type: 'region' });
const SHORT = new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 3 });
const TENTHS = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });
const FIRST_ROUNDED = 10_000;
const FIRST_NAMED = 999_500;
const WITH_ARTICLE = new Set(['AE', 'BS', 'CD', 'CF', 'DO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'US']);

/** A number that is counted. */
export const number = value => WHOLE.format(value);

/** A number to the last digit. */
export const exact = value => EXACT.format(value);

const symbolOf = currency => {
  try {
    return new Intl.NumberFormat(LANGUAGE, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0).find(part => part.type === 'currency').value;
  } catch {
    return currency;
  }
};

// To ask for it anew with each sum would take longer than all the rest of showing it.
const symbols = new Map();
const symbol = currency => {
  if (!symbols.has(currency)) symbols.set(currency, symbolOf(currency));
  return symbols.get(currency);
};

const withSymbol = (currency, amount) => {
  const sign = symbol(currency);
  return /^[A-Z]{2,}/.test(sign) ? `${amount} ${currency}` : sign + amount;
};

/** A sum: "€2.9 million", "€5,400". */
export const money = (amount, currency = 'EUR') => {
  const form = amount < FIRST_ROUNDED ? (Number.isInteger(amount) ? WHOLE : EXACT) : amount < FIRST_NAMED ? SHORT : ROUND;
  return withSymbol(currency, form.format(amount));
};

/** The sum to the last digit. */
export const exactMoney = (amount, currency = 'EUR') => `${EXACT.format(amount)} ${currency}`;

/** A weight given in kilograms: "2.7 tonnes", "300 kg", "40 g". */
export const weight = kilograms => {
  if (kilograms >= 1000) return `${SHORT.format(kilograms / 1000)} tonne${kilograms === 1000 ? '' : 's'}`;
  if (kilograms > 0 && kilograms < 1) return `${EXACT.format(Math.round(kilograms * 1e6) / 1000)} g`;
  return `${TENTHS.format(kilograms)} kg`;
};

/** The weight to the last digit. */
export const exactWeight = kilograms => `${EXACT.format(kilograms)} kg`;

/** A number of things: "1.3 million", "940". */
export const amount = value => (value < 100_000 ? WHOLE : ROUND).format(value);

/** "29", or between which bounds: "21 to 23", "800 or more". Empty where there is nothing to add to the best value. */
export const bounds = ({ value, low, high }, shown = number) => {
  if (low === value && high === value) return '';
  if (low === null && high === null) return 'no bounds known';
  if (high === null) return shown(low) === shown(value) ? 'or more' : `${shown(low)} or more`;
  if (low === null) return `at most ${shown(high)}`;
  return shown(low) === shown(high) ? '' : `${shown(low)} to ${shown(high)}`;
};

/** Something with its number: "1 operation", "7 operations". */
export const counted = (value, one, many = one + 's') => `${number(value)} ${value === 1 ? one : many}`;

const utc = text => new Date(text + (text.length === 7 ? '-01' : '') + 'T00:00:00Z');

/** "11 May 2023". */
export const day = text => DAY.format(utc(text));

/** "May 2023", or "undated". */
export const month = text => (/^\d{4}-\d{2}$/.test(text) ? MONTH.format(utc(text)) : 'undated');

/** "11 May 2023", "11 May to 3 June 2023". */
export const days = texts => {
  if (texts.length === 0) return '';
  const [first, last] = [utc(texts[0]), utc(texts[texts.length - 1])];
  return texts.length === 1 || texts[0] === texts[texts.length - 1] ? DAY.format(first) : DAY.formatRange(first, last);
};

/** A country of its two letters. */
export const country = letters => {
  try {
    return COUNTRY.of(letters);
  } catch {
    return letters;
  }
};

/** "Serbia and the Netherlands", "4 countries": where something was, after "in". */
export const places = letters =>
  (letters.length > 2
    ? `${letters.length} countries`
    : letters.map(it => (WITH_ARTICLE.has(it) ? `the ${country(it)}` : country(it))).join(' and '));

/** "Serbia", "Serbia and Spain", "Serbia, Spain and 3 more". */
export const listed = (names, most = 3) => {
  if (names.length <= 1) return names.join('');
  const shown = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
  return `${shown.join(', ')} and ${names.length > most ? `${names.length - shown.length} more` : names[names.length - 1]}`;
};
