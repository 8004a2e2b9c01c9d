package io.blotter.aggregate.link;

import io.blotter.schemas.CartelMention;
import io.blotter.schemas.ReportedOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an account is compared, prepared once. Two of them are equal where their accounts are.
 *
 * @param account the account
 * @param id its id, which is asked for all the time
 * @param official whether its source is an authority
 * @param name its code name
 * @param whole the code name of the larger operation that the text says it is part of
 * @param time when the operation was
 * @param countries ISO 3166 alpha-2 codes
 * @param towns towns and regions, by country
 * @param cartels the groups that it names
 * @param context the groups that the rest of its report names
 * @param platforms platforms, in lower case
 * @param agencies authorities that it names
 * @param subjects what it is about, apart from what was seized: the rare subjects
 * @param commonSubjects those that many announcements have
 * @param measures its figures
 */
public record Profile(
        Account account,
        String id,
        boolean official,
        Optional<WordBag> name,
        Optional<WordBag> whole,
        Timeframe time,
        Set<String> countries,
        Set<String> towns,
        List<WordBag> cartels,
        List<WordBag> context,
        Set<String> platforms,
        Set<String> agencies,
        Set<String> subjects,
        Set<String> commonSubjects,
        Measures measures) {

    static Profile of(Account account, boolean official, WordBag.Reader reader, Set<String> common) {
        ReportedOperation operation = account.operation();
        List<String> rare = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (String subject : operation.getSubjects()) {
            (common.contains(subject) ? shared : rare).add(subject);
        }
        return new Profile(
                account,
                account.id(),
                official,
                operation.getName().map(reader::read).filter(bag -> !bag.words().isEmpty()),
                operation.getPartOf().map(reader::read).filter(bag -> !bag.words()
                        .isEmpty()),
                Timeframe.of(account),
                ascending(operation.getCountries()),
                ascending(operation.getTowns()),
                bags(operation, reader),
                context(account, reader),
                lowerCase(operation.getPlatforms()),
                ascending(operation.getAgencies()),
                ascending(rare),
                ascending(shared),
                Measures.of(operation));
    }

    /** Words in ascending order; most sets have one or none, and should take no more room than that. */
    private static Set<String> ascending(Collection<String> words) {
        return words.size() > 1 ? new TreeSet<>(words) : Set.copyOf(words);
    }

    private static Set<String> lowerCase(List<String> words) {
        return words.isEmpty()
                ? Set.of()
                : ascending(words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<WordBag> bags(ReportedOperation operation, WordBag.Reader reader) {
        List<WordBag> bags = new ArrayList<>(operation.getCartels().size());
        for (CartelMention cartel : operation.getCartels()) {
            bags.add(reader.read(cartel.getId()));
        }
        return bags;
    }

    /** The groups that the other operations of the report name. */
    private static List<WordBag> context(Account account, WordBag.Reader reader) {
        Set<WordBag> context = new LinkedHashSet<>();
        for (ReportedOperation other : account.report().getOperations()) {
            if (other.getOrdinal() != account.ordinal()) {
                context.addAll(bags(other, reader));
            }
        }
        return List.copyOf(context);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile profile && account.equals(profile.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    boolean primary() {
        return account.primary();
    }
}
