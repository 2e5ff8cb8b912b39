/** Something that Erlang/OTP 25 does not do as the standard says, and how random modules get around it. */
interface Difference {
  readonly what: string;
  /** Of X.691 where no other document is named, in the numbering of the probes. */
  readonly clause: string;
  readonly instead: string;
  /** A probe with the right octets, and one of its types. */
  readonly probe: readonly [name: string, type: string];
}

export const differences: readonly Difference[] = [
  {
    what: "a CHOICE is indexed in the order of the text",
    clause: "22.2",
    instead: "Erlang reads it in the canonical order of the tags",
    probe: ["Tags", "ByNumber"],
  },
  {
    what: "the presence bits of a SET are in the order of the text",
    clause: "20",
    instead: "Erlang reads it in the canonical order of the tags",
    probe: ["Set", "Defaults"],
  },
  {
    what: "the extension bit is set for a root component behind the second marker",
    clause: "18.1",
    instead: "Erlang reads the whole root in front of the first marker",
    probe: ["Set", "SecondRoot"],
  },
  {
    what: "a group without components that have to be there is left out",
    clause: "18.9",
    instead: "Erlang reads groups as the SEQUENCE that they are sent as",
    probe: ["AdditionGroups", "Optional"],
  },
  {
    what: "the components of a group in a SET are sent one by one",
    clause: "18.9",
    instead: "Erlang reads groups as the SEQUENCE that they are sent as",
    probe: ["AdditionGroups", "InSet"],
  },
  {
    what: "additions behind a group are lost, or not compiled",
    clause: "18.9",
    instead: "Erlang reads groups as the SEQUENCE that they are sent as",
    probe: ["NotInErlang", "Groups"],
  },
  {
    what: "additions that equal their DEFAULT are sent",
    clause: "18.5",
    instead: "Erlang reads OPTIONAL, and is not given what equals its DEFAULT",
    probe: ["SequenceAdditions", "Defaults"],
  },
  {
    what: "COMPONENTS OF takes away the markers within the components",
    clause: "X.680 24.4",
    instead: "Erlang reads the components themselves",
    probe: ["ComponentsOf", "Included"],
  },
  {
    what: "a selection type has lost its constraints",
    clause: "X.680 29",
    instead: "Erlang reads the type that is selected",
    probe: ["Selection", "Number"],
  },
  {
    what: "a constraint behind a reference is passed over",
    clause: "9.3",
    instead: "Erlang reads the effective constraint of the type that is referred to",
    probe: ["Constraints", "Narrower"],
  },
  {
    what: "MIN and MAX are no bounds, whatever is constrained",
    clause: "X.680 47.4",
    instead: "Erlang reads the effective constraint",
    probe: ["Constraints", "SerialMin"],
  },
  {
    what: "EXCEPT makes all of a constraint invisible",
    clause: "9.3.19",
    instead: "Erlang reads the effective constraint",
    probe: ["Constraints", "Except"],
  },
  {
    what: "set arithmetic of sizes is passed over",
    clause: "9.3",
    instead: "Erlang reads the effective constraint",
    probe: ["Constraints", "SizeOrSize"],
  },
  {
    what: "set arithmetic of alphabets is passed over, or not compiled",
    clause: "9.3",
    instead: "Erlang reads a list of the characters",
    probe: ["KnownMultiplier", "TwoRanges"],
  },
  {
    what: "an alphabet of one character is not compiled",
    clause: "27.5.2",
    instead: "alphabets have two characters at least",
    probe: ["KnownMultiplierByHand", "OneLetter"],
  },
  {
    what: "the extension bit is left out where the root has no end",
    clause: "12.1, 15.6, 16.3, 19.4",
    instead: "only constraints with both ends have a marker",
    probe: ["Integer", "ExtensibleAny"],
  },
  {
    what: "a size outside of a root that goes up to 127 and beyond has a length of two octets",
    clause: "10.9.3.6",
    instead: "only smaller sizes have a marker",
    probe: ["BitString", "ExtensibleTo127"],
  },
  {
    what: "named bits are not filled up with zeros to the least size",
    clause: "15.3",
    instead: "named bits have no size or a fixed one",
    probe: ["BitString", "NamedAtLeast4"],
  },
  {
    what: "items with numbers by reference are indexed in the order of the text",
    clause: "13.1",
    instead: "Erlang reads the numbers",
    probe: ["Enumerated", "ByReference"],
  },
  {
    what: "a SEQUENCE of nothing but NULL is not compiled",
    clause: "18",
    instead: "one component is another type, or OPTIONAL",
    probe: ["NotInErlang", "Nulls"],
  },
  {
    what: "names for numbers below a range without an end are not compiled",
    clause: "12.2.3",
    instead: "Erlang reads no names there",
    probe: ["NotInErlang", "Names"],
  },
  {
    what: "an IMPLICIT tag in front of the tag of a CHOICE is refused",
    clause: "X.680 30.8",
    instead: "no such tag is written",
    probe: ["NotInErlang", "Tagged"],
  },
  {
    what: "a SET with a reference that leads back to it is not compiled",
    clause: "20",
    instead: "references in a SET have tags of their own",
    probe: ["NotInErlang", "Members"],
  },
  {
    what: "an empty OCTET STRING or BIT STRING in an open type has no octet",
    clause: "10.1.3",
    instead: "no size is 0 alone",
    probe: ["NotInErlang", "EmptyBits"],
  },
  {
    what: "(CONTAINING …) holds octets or bits, not a value",
    clause: "X.682 11",
    instead: "Erlang takes those of the type within, which it is asked for by itself",
    probe: ["Containing", "OfByte"],
  },
  {
    what: "special numbers and zero are no values of REAL",
    clause: "X.690 8.5",
    instead: "Erlang is not given them",
    probe: ["Real", "Any"],
  },
  {
    what: "decoding a string that is not of known multiplier loses all but its first fragment",
    clause: "10.9.3.8",
    instead: "from 16K octets on only the encodings are compared",
    probe: ["OctetText", "Graphic"],
  },
];
