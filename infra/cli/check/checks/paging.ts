import { type Check, felOm, hoppad } from '../Check.ts';
import { read } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

const maxSidor = 10;
const page = 'nodes { id } totalCount pageInfo { hasNextPage endCursor }';

export const paging: Check = {
  id: 'PAGING',
  krav: 'verksamheter kommer i sidor: i ordning efter id, var och en en gång, med rätt totalCount och hasNextPage',
  laga: 'Sortera på id, ge högst first rader efter after, låt totalCount gälla alla som träffar filtret, och hasNextPage vara falskt på sista sidan.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const sida = async (args: string) => {
      const { entiteter } = await medlem.entiteter(
        [medlem.egen],
        `... on Huvudman { verksamheter(${args}) { ${page} } }`,
      );
      return read(entiteter, 0, 'verksamheter');
    };
    const alla = await sida('first: 500');
    const nodes = read(alla, 'nodes');
    const total = read(alla, 'totalCount');
    if (!Array.isArray(nodes) || typeof total !== 'number') {
      return felOm([`verksamheter(first: 500) gav ${JSON.stringify(alla ?? null).slice(0, 200)}`]);
    }
    if (nodes.length === 0) return hoppad('medlemmen har inga verksamheter att bläddra i');
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
        return felOm([...sett, `sidan ${n + 1} (first: ${first}) gav inga nodes`]);
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
    return felOm(sett);
  },
};

const iOrdning = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
