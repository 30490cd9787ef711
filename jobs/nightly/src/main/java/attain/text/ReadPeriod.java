package attain.text;

import org.jspecify.annotations.Nullable;

/**
 * A period found in a text.
 *
 * @param periodCode code as in the contract: 2023, 2023-04, 2023-Q2, 2023-H1, 2023-9M,
 * 2022-2023, 2022-2023-HK1
 * @param calendar {@code school} if the words say so; null where only the form knows
 * whether the calendar is statistical or management
 * @param school whether it is a school year or one of its semesters
 */
public record ReadPeriod(String periodCode, @Nullable String calendar, boolean school) {
}
