import { useEffect, useState } from 'react';
import { type Veckotid, veckotid } from './oppetNu.ts';

const minute = 60_000;

/** The time of the week in Sweden, minute by minute. */
export function useNu(): Veckotid {
  const [nu, setNu] = useState(() => veckotid(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNu(veckotid(new Date())), minute);
    return () => clearInterval(timer);
  }, []);
  return nu;
}
