// What a fact states, in words.

import { amount, bounds, exact, exactMoney, exactWeight, money, number, weight } from './format.js';

const KINDS = { arrests: 'Arrests', searches: 'Premises searched', charges: 'Charged' };
const CATEGORIES = {
  DRUG: 'Drugs', CASH: 'Cash', CRYPTO: 'Cryptocurrency', BANK: 'Money in accounts', PROPERTY: 'Property', VEHICLE: 'Vehicles', VESSEL: 'Vessels',
  AIRCRAFT: 'Aircraft', FIREARM: 'Firearms', AMMUNITION: 'Ammunition', EXPLOSIVE: 'Explosives', VALUABLES: 'Valuables', EQUIPMENT: 'Equipment',
  ASSETS: 'Assets', OTHER: 'Other things',
};

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a kind of seized things. */
export const category = name => CATEGORIES[name] ?? capital(name.toLowerCase());

/** The name of a substance. */
export const substance = name => capital(name);

/** What a fact is about: "Arrests", "Cocaine", "Cash". */
export const label = ({ type, says }) =>
  KINDS[type] ?? (says.category === 'DRUG' && says.substance ? substance(says.substance) : category(says.category));

const ABOUT = new Set(['approx']);

/** The figure that a fact turns on, with how it is shown; the later of value, number and weight, whose bounds it has. */
export const measure = ({ type, says }) => {
  const of = (value, shown, exactly) => ({ figure: { value, low: says.low ?? null, high: says.high ?? null }, shown, exactly });
  if (type !== 'seizure') return of(says.value, number, exact);
  if (says.amount !== undefined) return of(says.amount, value => money(value, says.currency), value => exactMoney(value, says.currency));
  const count = says.count ?? says.units;
  if (count !== undefined) return of(count, amount, exact);
  if (says.kg !== undefined) return of(says.kg, weight, exactWeight);
  if (says.streetValue) {
    const { amount: value, currency, low, high } = says.streetValue;
    return { figure: { value, low, high }, shown: it => money(it, currency), exactly: it => exactMoney(it, currency) };
  }
  return undefined;
};

/** All that a fact states: "2.7 tonnes", "15", "about €3 million", with its bounds. */
export const statement = fact => {
  const { type, says } = fact;
  const about = ABOUT.has(says.qualifier) ? 'about ' : '';
  const main = measure(fact);
  const between = main ? bounds(main.figure, main.shown) : '';
  const parts = [];
  if (type !== 'seizure') parts.push(number(says.value));
  if (says.kg !== undefined) parts.push(weight(says.kg));
  const count = says.count ?? says.units;
  if (count !== undefined) parts.push(amount(count) + (says.unit ? ` ${says.unit}` : says.units === undefined ? '' : ' units'));
  if (says.amount !== undefined) parts.push(money(says.amount, says.currency));
  if (says.streetValue) parts.push(`street value ${money(says.streetValue.amount, says.streetValue.currency)}`);
  return about + parts.join(', ') + (between ? ` (${between})` : '');
};

/** The same to the last digit, for who points at it. */
export const exactStatement = fact => {
  const main = measure(fact);
  return main ? main.exactly(main.figure.value) : '';
};
