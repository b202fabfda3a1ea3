export interface Listeners<E> {
  on(listener: (event: E) => void): () => void;
  emit(event: E): void;
}

/** Passes events on. A listener that throws does not keep the others from hearing, nor the call from succeeding. */
export function createListeners<E>(): Listeners<E> {
  const listeners = new Set<(event: E) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          console.error(error);
        }
      }
    },
  };
}
