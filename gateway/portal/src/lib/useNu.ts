import { useEffect, useState } from 'react';
import { type Nu, nuVid } from './oppettider.ts';

const minute = 60_000;

/** The date and time in Sweden, minute by minute. */
export function useNu(): Nu {
  const [nu, setNu] = useState(() => nuVid(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNu(nuVid(new Date())), minute);
    return () => clearInterval(timer);
  }, []);
  return nu;
}
