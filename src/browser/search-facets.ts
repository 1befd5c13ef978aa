import { formatNumber } from '../core/i18n/format.ts';
import type { FacetValue } from './pagefind.ts';
import { facetNames, type FacetName, type Query } from './search-query.ts';

/** A value of the index is `id label`; a claimant's is the name alone. */
const idOf = ({ facet, value }: FacetValue): string =>
  facet === 'claimant' ? value : value.split(' ', 1)[0]!;
const labelOf = ({ facet, value }: FacetValue): string =>
  facet === 'claimant' ? value : value.slice(value.indexOf(' ') + 1);

/** The claims that the chosen values leave, but for those of one facet; undefined where none is chosen: all. */
export function chosenIds(
  values: readonly FacetValue[],
  { chosen }: Query,
  except?: FacetName,
): ReadonlySet<string> | undefined {
  let left: Set<string> | undefined;
  for (const name of facetNames) {
    if (name === except || chosen[name].length === 0) continue;
    const having = new Set(
      values
        .filter((one) => one.facet === name && chosen[name].includes(idOf(one)))
        .flatMap(({ ids }) => [...ids]),
    );
    left = new Set([...having].filter((id) => left?.has(id) ?? true));
  }
  return left;
}

/**
 * Shows the facets in a form: a box for each value, in the order of the scale and of the topics, else the commonest
 * first; and how many claims of the query each value would leave. What would leave none is disabled unless chosen.
 * @param found the claims of the query, whatever is chosen; undefined where there is no query: all
 */
export function showFacets(
  form: HTMLFormElement,
  values: readonly FacetValue[],
  query: Query,
  found: ReadonlySet<string> | undefined,
  { lang, order }: { readonly lang: string; readonly order: readonly string[] },
): void {
  for (const name of facetNames) {
    const group = form.querySelector<HTMLFieldSetElement>(`[data-facet=${name}]`)!;
    const own = values.filter(({ facet }) => facet === name);
    if (group.hidden && own.length > 0) {
      const place = (one: FacetValue): number => order.indexOf(idOf(one)) + 1 || Infinity;
      group.hidden = false;
      group.append(
        ...own
          .toSorted((a, b) => place(a) - place(b) || b.ids.size - a.ids.size)
          .map((one) => facetBox(name, one, query)),
      );
    }
    const others = chosenIds(values, query, name);
    for (const one of own) {
      const box = group.querySelector<HTMLInputElement>(`[value="${CSS.escape(idOf(one))}"]`)!;
      const count = [...one.ids].filter(
        (id) => (found?.has(id) ?? true) && (others?.has(id) ?? true),
      ).length;
      box.disabled = count === 0 && !box.checked;
      box.parentElement!.querySelector('.count')!.textContent = formatNumber(lang, count);
    }
  }
}

function facetBox(name: FacetName, value: FacetValue, query: Query): HTMLLabelElement {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name,
    value: idOf(value),
  });
  box.checked = query.chosen[name].includes(box.value);
  // A title may be written in the other direction.
  const title = Object.assign(document.createElement('bdi'), { textContent: labelOf(value) });
  const number = Object.assign(document.createElement('span'), { className: 'count' });
  label.append(box, ' ', title, ' ', number);
  return label;
}
