import type { StoreQuery } from '@cppcc-kit/adapter';
import { PAIRS_FOUND, RANKS, type SearchWord } from '@cppcc-kit/sdk/text-tools';
import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { asList } from './columns.js';
import type { Tables } from './tables.js';

type Condition = RawBuilder<boolean>;

/**
 * Of these rows those that answer a search, the best first: `rankText` of the SDK as one statement. The ranks are told off
 * by `like`, which every PostgreSQL has; an index of character pairs would be larger than the texts and written at
 * every step (decision 0009).
 */
export function rankRows(
  db: Kysely<Tables>,
  rows: SelectQueryBuilder<Tables, 'cases', object>,
  { words, addresses, rank, below, limit }: StoreQuery & { readonly words: readonly SearchWord[] },
) {
  // `offset 0` keeps the planner from putting each text together anew for every word.
  const readable = rows
    .select(['document', 'position', 'search as head'])
    .select(
      sql<string>`${sql.ref('search')} || chr(10) || ${sql.ref('body')} || case when ${sql.ref('insiders')} && ${asList(addresses)} then chr(10) || ${sql.ref('inside')} else '' end`.as(
        'whole',
      ),
    )
    .offset(0)
    .as('readable');
  const ranked = db
    .selectFrom(readable)
    .select(['document', 'position'])
    .select(getRank(words).as('rank'))
    .offset(0)
    .as('ranked');
  const found = db
    .selectFrom(ranked)
    .select(['document', 'rank'])
    .where('rank', '>', 0)
    .orderBy('rank', 'desc')
    .orderBy('position', 'desc')
    .limit(limit);
  if (below === undefined) return found;
  return rank === undefined
    ? found.where('position', '<', below)
    : found.where((is) =>
        is.or([is('rank', '<', rank), is.and([is('rank', '=', rank), is('position', '<', below)])]),
      );
}

function getRank(words: readonly SearchWord[]): RawBuilder<number> {
  const inHead = words.map(({ text }) => isIn('head', text));
  const asWritten = words.map(({ text }) => isIn('whole', text));
  const byPairs = words.map((word) => isThere(word));
  const pairs = words.flatMap((word) => word.pairs);
  const more = pairs.length === 0 ? sql`0` : sql`least(${count(pairs)}, ${sql.lit(RANKS.byPairs - 1)})`;
  return sql<number>`case
    when ${all(inHead)} then ${sql.lit(RANKS.inHead)}
    when ${all(asWritten)} then ${sql.lit(RANKS.asWritten)}
    when ${all(byPairs)} then ${sql.lit(RANKS.byPairs)} + ${more}
    else 0 end`;
}

/** The word itself, or enough of its pairs. */
function isThere({ text, pairs }: SearchWord): Condition {
  const found = isIn('whole', text);
  return pairs.length === 0
    ? found
    : sql<boolean>`(${found} or ${count(pairs)} >= ${sql.lit(Math.ceil(pairs.length * PAIRS_FOUND))})`;
}

/** Of no conditions all hold, as with `every`; SQL has no empty brackets. */
const all = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

const count = (parts: readonly string[]): RawBuilder<number> =>
  sql<number>`(${sql.join(
    parts.map((part) => sql`case when ${isIn('whole', part)} then 1 else 0 end`),
    sql` + `,
  )})`;

const isIn = (column: 'head' | 'whole', part: string): Condition =>
  sql<boolean>`${sql.ref(column)} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`}`;
