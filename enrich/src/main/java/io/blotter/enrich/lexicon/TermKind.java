package io.blotter.enrich.lexicon;

/** What a term can stand for. The detail that each kind has in its data file is described there. */
public enum TermKind {
    /** A drug or precursor; id: its standard name. */
    SUBSTANCE,
    /** A thing that is seized; id: its name; detail: seizure category. */
    THING,
    /** What drugs are counted in; id: unit; detail: MEASURE, or PACKAGE where a weight says more. */
    PORTION,
    /** A noun for persons; detail: SUSPECT, NEUTRAL, or OFFICIAL for those who usually do the arresting, VICTIM. */
    PERSON,
    /** A noun that counts persons by itself ("couple"); detail: how many. */
    PARTY,
    /** A noun for premises. */
    PREMISES,
    /** A verb or noun of arresting; detail: VERB, PARTICIPLE, STATE or NOUN. */
    ARREST,
    /** A verb or noun of seizing; detail as for ARREST, or WEAK for words that say so of things only. */
    SEIZE,
    /** A verb or noun of searching premises. */
    SEARCH,
    /** A verb or noun of charging. */
    CHARGE,
    /** A verb that says of persons next to it that police took them: bagged, brought in, marched out with. */
    TAKE,
    /** A verb that says of premises next to it that police searched them: covered, swarmed over, went into. */
    ENTER,
    /** A noun for charges, which are brought where "against" names those accused: complaint, proceedings, case. */
    ACCUSATION,
    /** A verb or noun whose arguments are no facts: smuggled, laundered, sentenced, wanted. */
    OTHER,
    /** A unit of mass; detail: kilograms. */
    MASS_UNIT,
    /** A unit of volume; id: standard name. */
    VOLUME_UNIT,
    /** A currency; id: ISO code, '$' where the country decides; detail: BEFORE, AFTER or BOTH: where it stands. */
    CURRENCY,
    /** A multiplier; detail: its value. */
    SCALE,
    /** A number word; detail: its value. */
    NUMBER,
    /** A unit of something that is no fact; id: the reading that it gives. */
    DECOY_UNIT,
    /** A month; detail: 1 to 12. */
    MONTH,
    /** A day of the week; detail: 1 (Monday) to 7. */
    WEEKDAY,
    /** Words before a number that say how exact it is; id: qualifier. */
    HEDGE,
    /** Words after a number that say how exact it is; id: qualifier. */
    HEDGE_AFTER,
    /** Words that tie a sum to what it is the value of; id: ASSET or STREET. */
    VALUE,
    /** A noun for a value, which a verb ties to its sum: "its value is put at"; id: ASSET or STREET. */
    VALUE_NOUN,
    /** Words behind a sum that make it the value of drugs: "on the street". */
    VALUE_AFTER,
    /** A noun for sums that nobody seized: fines, losses, taxes, bail. */
    UNSEIZED,
    /** Words that tell what kind of text it is; id: RULING or AMNESTY. */
    GENRE,
    /** Words for several operations: "cases", "operations", "incidents". */
    SEVERAL,
    /** Words that introduce the results of an operation. */
    RESULT,
    /** Words that make a figure a total. */
    TOTAL,
    /** Words that make a figure come on top of others. */
    ADDITIONAL,
    /** Words that make a figure a part of another. */
    PART,
    /** Words that put a statement into another operation; id: the kind of cue. */
    BACKGROUND,
    /** Words that say what a lot consists of. */
    COMPOSED,
    /** Words that make a figure cumulative. */
    CUMULATIVE,
    /** An authority; id: its name; detail: country, '-' where international. */
    AGENCY,
    /** A country; id: ISO code. */
    COUNTRY,
    /** An adjective or noun of a country; id: ISO code. */
    DEMONYM,
    /** A city or province; id: ISO code; detail: any of STATE, CODE, NAME and SHARED, joined by '+'. */
    PLACE,
    /** A region of several countries; id: its adjective, as group names have it. */
    REGION,
    /** A known criminal group; id; detail: canonical name. */
    CARTEL,
    /** A noun for criminal groups; id: set where it is itself the last word of the names of many groups. */
    GROUP,
    /** An encrypted service or market; id: canonical name; detail: COMMON where the form is also a word. */
    PLATFORM,
    /** Words that say that a platform was used (id: used) or taken down (id: ended). */
    RELIANCE,
    /** A word that starts a codename: Operation, Project; id: called where it does so behind a word for an action only. */
    CODENAME,
    /** A word that tells what a named place has to do with an action; id: FORCE, JOINT, ACTION, ELSEWHERE, SPOT, TIP or TIE. */
    SCENE
}
