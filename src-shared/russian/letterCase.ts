/** Capitals where the model has nothing but capitals («ИВАНОВА»), else the word as it is. */
export function likeCapitals(word: string, model: string): string {
  return model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase() ? word.toUpperCase() : word;
}

/** The word with its first letter large where the model's is. */
export function likeFirstLetter(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
