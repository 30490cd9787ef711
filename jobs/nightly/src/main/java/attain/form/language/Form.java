package attain.form.language;

import java.util.List;

/**
 * A kind of report, as one YAML file describes it.
 *
 * @param code such as F01
 * @param titleVi name of the report
 * @param titleEn the same in English
 * @param calendar statistical, management or school
 * @param fingerprint SHA-256 of the YAML file and of the reader's version, lower-case hex
 * @param parts one or more; a form in one part has a part with an empty code
 * @param bulletin the printed tables of a book; none for a form of columns in known
 * places
 */
public record Form(String code, String titleVi, String titleEn, String calendar, String fingerprint, List<Part> parts,
		Bulletin bulletin) {
}
