package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import attain.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads and validates like a run, and writes nothing. The room behind it is
 * {@link Check}.
 */
@FunctionalInterface
interface InputCheck {

	/**
	 * Everything wrong with the input.
	 * @param input folder with reference/ and forms/
	 * @param files the files to read; if empty, only reference and forms are looked at
	 * @throws IOException if a folder of the input cannot be read
	 */
	Report check(Path input, List<Path> files) throws IOException;

	/**
	 * What a check found.
	 *
	 * @param problems errors of reference and forms, each a sentence with file and line
	 * @param files one per file that was asked for, in that order
	 */
	record Report(List<String> problems, List<CheckedFile> files) {
	}

	/**
	 * What one file says and what is wrong with it.
	 *
	 * @param path the file
	 * @param formCode the form that claimed it, null if none did
	 * @param periodCode the period it reports, null if it is not known
	 * @param rows body rows read
	 * @param observations values read
	 * @param findings in reading order
	 */
	record CheckedFile(Path path, @Nullable String formCode, @Nullable String periodCode, long rows, long observations,
			List<CheckedFinding> findings) {
	}

	/**
	 * One finding, in words.
	 *
	 * @param code stable code
	 * @param severity how much it costs
	 * @param address sheet and cell such as Sheet1!C12, a line, or empty for the whole
	 * file
	 * @param messageVi what is wrong and what was found
	 * @param messageEn the same in English
	 * @param fixVi what to do
	 * @param fixEn the same in English
	 */
	record CheckedFinding(String code, Severity severity, String address, String messageVi, String messageEn,
			String fixVi, String fixEn) {
	}

}
