// The stored deliveries as a page sees them: it loads them all, and is told of each change.
import type { Delivery } from '@/utils/delivery/record';

export function storedDeliveries() {
  const stored = new Map<string, Delivery>();
  const watching = new Set<() => void>();
  return {
    loadDeliveries: async () => new Map(stored),
    watchDeliveries: (onChange: () => void) => {
      watching.add(onChange);
      return () => void watching.delete(onChange);
    },
    store(key: string, delivery: Delivery) {
      stored.set(key, delivery);
      for (const tell of watching) tell();
    },
    /** How many pages watch now. */
    watching: () => watching.size,
  };
}
