import { type Check, failedIf, skipped } from '../Check.ts';
import { memberOf, read } from '../Member.ts';

const maxSidor = 10;
const page = 'nodes { id } totalCount pageInfo { hasNextPage endCursor }';

export const paging: Check = {
  id: 'PAGING',
  requirement:
    'verksamheter kommer i sidor: i ordning efter id, var och en en gång, med rätt totalCount och hasNextPage',
  remedy:
    'Sortera på id, ge högst first rader efter after, låt totalCount gälla alla som träffar filtret, och hasNextPage vara falskt på sista sidan.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const sida = async (args: string) => {
      const { entities } = await member.entities(
        [member.self],
        `... on Huvudman { verksamheter(${args}) { ${page} } }`,
      );
      return read(entities, 0, 'verksamheter');
    };
    const alla = await sida('first: 500');
    const nodes = read(alla, 'nodes');
    const total = read(alla, 'totalCount');
    if (!Array.isArray(nodes) || typeof total !== 'number') {
      return failedIf([
        `verksamheter(first: 500) gav ${JSON.stringify(alla ?? null).slice(0, 200)}`,
      ]);
    }
    if (nodes.length === 0) return skipped('medlemmen har inga verksamheter att bläddra i');
    const ids = nodes.map((node) => String(read(node, 'id')));
    const sett = [
      ...(total <= 500 && ids.length !== total
        ? [`totalCount är ${total} men ${ids.length} rader kom`]
        : []),
      ...(JSON.stringify([...ids].sort(iOrdning)) === JSON.stringify(ids)
        ? []
        : ['raderna kommer inte i ordning efter id']),
      ...(new Set(ids).size === ids.length ? [] : ['samma id kommer flera gånger']),
      ...(total <= 500 && read(alla, 'pageInfo', 'hasNextPage') !== false
        ? ['hasNextPage är inte falskt på sista sidan']
        : []),
    ];
    const first = Math.max(1, Math.ceil(Math.min(total, 500) / 3));
    const bladdrade: string[] = [];
    let after: unknown = null;
    for (let n = 0; n < maxSidor; n += 1) {
      const sidan = await sida(
        `first: ${first}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`,
      );
      const rader = read(sidan, 'nodes');
      if (!Array.isArray(rader))
        return failedIf([...sett, `sidan ${n + 1} (first: ${first}) gav inga nodes`]);
      if (rader.length > first) sett.push(`first: ${first} gav ${rader.length} rader`);
      if (read(sidan, 'totalCount') !== total)
        sett.push(`totalCount är ett annat på sidan ${n + 1}`);
      bladdrade.push(...rader.map((node) => String(read(node, 'id'))));
      after = read(sidan, 'pageInfo', 'endCursor');
      if (read(sidan, 'pageInfo', 'hasNextPage') !== true || typeof after !== 'string') break;
    }
    if (total <= 500 && JSON.stringify(bladdrade) !== JSON.stringify(ids)) {
      sett.push(`sidor om ${first} gav andra rader än alla på en gång`);
    }
    return failedIf(sett);
  },
};

const iOrdning = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const pagingRefuses: Check = {
  id: 'PAGING_REFUSES',
  requirement:
    'En sidstorlek eller ett märke som inte går att använda nekas med BAD_USER_INPUT, och resten av svaret står',
  remedy:
    'Kasta ett GraphQL-fel med extensions.code BAD_USER_INPUT när first är utanför 1–500 eller after inte är ert eget endCursor. Skriv på svenska vad som är fel.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const sett: string[] = [];
    for (const args of ['first: 0', 'first: -1', 'first: 501', 'after: "%inget märke%"']) {
      const { entities, errors } = await member.entities(
        [member.self],
        `... on Huvudman { id verksamheter(${args}) { totalCount } }`,
      );
      const codes = errors.map(({ extensions }) => extensions?.code);
      if (!codes.includes('BAD_USER_INPUT')) {
        sett.push(`${args} gav ${codes.length > 0 ? codes.join(', ') : 'inget fel'}`);
      } else if (read(entities, 0, 'id') !== member.huvudman) {
        sett.push(`${args} tog med sig resten av svaret`);
      }
    }
    return failedIf(sett);
  },
};

export const filters: Check = {
  id: 'FILTERS',
  requirement: 'Filtret på verksamheter väljer ut: efter typ och text, och inget när inget stämmer',
  remedy:
    'Låt allt som står i filter gälla samtidigt, och låt det som är null inte gälla. text söker i namnet, stora och små bokstäver lika.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const valda = async (filter: string) => {
      const { entities } = await member.entities(
        [member.self],
        `... on Huvudman { verksamheter(filter: ${filter}, first: 500) { totalCount nodes { id namn typ } } }`,
      );
      const found = read(entities, 0, 'verksamheter');
      const nodes = read(found, 'nodes');
      return { antal: read(found, 'totalCount'), rader: Array.isArray(nodes) ? nodes : null };
    };
    const alla = await valda('{}');
    const prov = alla.rader?.find(
      (rad) => typeof read(rad, 'typ') === 'string' && typeof read(rad, 'namn') === 'string',
    );
    if (!prov) return skipped('ingen verksamhet har både namn och typ');
    const [typ, namn] = [String(read(prov, 'typ')), String(read(prov, 'namn'))];
    const avTyp = await valda(`{ typ: ${typ} }`);
    const avText = await valda(`{ text: ${JSON.stringify(namn.toUpperCase())} }`);
    const inga = await valda('{ kommunkod: "0000" }');
    const tomt = await valda('{ typ: null, text: null }');
    const hittar = ({ rader }: typeof alla) =>
      rader?.some((rad) => read(rad, 'id') === read(prov, 'id'));
    return failedIf([
      ...(avTyp.rader?.every((rad) => read(rad, 'typ') === typ) && hittar(avTyp)
        ? []
        : [`typ: ${typ} gav fel rader`]),
      ...(hittar(avText) ? [] : [`text: "${namn.toUpperCase()}" hittade inte ${namn}`]),
      ...(inga.antal === 0 ? [] : ['kommunkod: "0000" gav rader']),
      ...(tomt.antal === alla.antal ? [] : ['null i filtret valde ut rader']),
    ]);
  },
};
