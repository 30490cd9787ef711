package attain.finding;

import org.jspecify.annotations.Nullable;

/**
 * One finding in one file. People read it through the two sentences of its code.
 *
 * @param code what is wrong
 * @param sheetName sheet, null for a finding about the whole file
 * @param cellRef address such as C12, a line such as "5" in delimited text, null above
 * that
 * @param rawText text as it stands in the file, null if there is none
 * @param found what was found, in words for people; empty if the raw text says it all
 * @param expected what was expected; empty if the code says it all
 */
public record Finding(FindingCode code, @Nullable String sheetName, @Nullable String cellRef, @Nullable String rawText,
		String found, String expected) {
}
