declare module 'petrovich' {
  interface PetrovichPerson {
    readonly gender: 'male' | 'female' | 'androgynous';
    readonly first?: string;
    readonly middle?: string;
    readonly last?: string;
  }
  /** Declines the given parts of a name; throws on an unknown gender or case. */
  export default function petrovich(
    person: PetrovichPerson,
    grammaticalCase: 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional',
  ): { readonly first?: string; readonly middle?: string; readonly last?: string };
}
