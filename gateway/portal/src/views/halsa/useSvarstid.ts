import { useEffect, useState } from 'react';
import type { Fraga } from '../../lib/useFraga.ts';

/** When the last answer came, as ISO 8601; null until there is one. */
export function useSvarstid<Data>({ data, laddar }: Fraga<Data>): string | null {
  const [tid, setTid] = useState<string | null>(null);
  useEffect(() => {
    if (data !== null && !laddar) setTid(new Date().toISOString());
  }, [data, laddar]);
  return tid;
}
