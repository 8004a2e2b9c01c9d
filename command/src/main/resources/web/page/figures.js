// The figures of totals, one by one: how each is shown, and how far it is certain.

import { h } from './element.js';
import { category, substance } from './fact.js';
import { amount, bounds, exact, exactMoney, exactWeight, money, number, weight } from './format.js';
import { rangedValue } from './range.js';

const isThere = figure => figure.value !== 0 || figure.low !== 0 || figure.high !== 0;

/** How a count, a sum in euro and a weight are shown. */
export const AS = {
  count: { shown: number, exactly: exact },
  things: { shown: amount, exactly: exact },
  euro: { shown: value => money(value), exactly: value => exactMoney(value) },
  weight: { shown: weight, exactly: exactWeight },
  currency: currency => ({ shown: value => money(value, currency), exactly: value => exactMoney(value, currency) }),
};

/** What a ranged value needs to be shown a figure. */
export const ranged = (figure, { shown, exactly }, most) =>
  ({ text: shown(figure.value), exact: exactly(figure.value), bounds: bounds(figure, shown), figure, most });

const ofCurrency = ({ amount: value, low, high }) => ({ value, low, high });

/** Each figure of totals that is not nothing: { name, figure, as, part }. */
export const figuresOf = totals => [
  { name: 'Arrests', figure: totals.arrests, as: AS.count },
  { name: 'Premises searched', figure: totals.searches, as: AS.count },
  { name: 'Charged', figure: totals.charged, as: AS.count },
  { name: 'Seized value', figure: totals.seizedValueEur, as: AS.euro },
  ...totals.cash.map(sum => ({ name: sum.currency === 'EUR' ? 'of which cash' : `of which cash, ${sum.currency}`, figure: ofCurrency(sum), as: AS.currency(sum.currency), part: true })),
  ...totals.unconverted.map(sum => ({ name: `Seized, ${sum.currency} without a rate`, figure: ofCurrency(sum), as: AS.currency(sum.currency) })),
  { name: 'Street value of drugs', figure: totals.drugValueEur, as: AS.euro },
  ...totals.drugs.flatMap(drug => [
    { name: substance(drug.substance), figure: drug.kg, as: AS.weight },
    { name: `${substance(drug.substance)}, units`, figure: drug.units, as: AS.things },
  ]),
  ...totals.items.map(item => ({ name: category(item.category), figure: item.count, as: AS.things })),
].filter(({ figure }) => isThere(figure));

/** The drugs of totals in one line: "2.7 tonnes cocaine, 1.3 million units fentanyl". */
export const drugs = (totals, most = 3) => {
  const all = totals.drugs
    .filter(drug => drug.kg.value > 0 || drug.units.value > 0)
    .sort((one, other) => other.kg.value - one.kg.value || other.units.value - one.units.value)
    .map(drug => `${drug.kg.value > 0 ? weight(drug.kg.value) : `${amount(drug.units.value)} units`} ${drug.substance}`);
  return all.slice(0, most).join(', ') + (all.length > most ? ` and ${all.length - most} more` : '');
};

/** The figures of totals as a table. */
export const figureTable = (caption, totals) => h('table', { className: 'figures' },
  h('caption', { className: 'unseen' }, caption),
  h('thead', { className: 'unseen' }, h('tr', {}, h('th', { scope: 'col' }, 'Figure'), h('th', { scope: 'col' }, 'Best value, and how far it is certain'))),
  h('tbody', {}, figuresOf(totals).map(({ name, figure, as, part }) => {
    const cell = rangedValue();
    cell.show(ranged(figure, as));
    return h('tr', { className: part ? 'part' : undefined }, h('th', { scope: 'row' }, name), h('td', {}, cell.element));
  })));
