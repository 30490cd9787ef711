package attain.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import attain.finding.Origin;
import attain.form.language.FilePattern;
import attain.form.language.Form;
import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.form.reading.PeriodEnd;

/**
 * What a blank workbook is for.
 *
 * @param form the form
 * @param part its part
 * @param periodCode a period of a type that the part reports
 * @param vintage estimate, preliminary or official; empty where the part knows none
 * @param sender who fills it in
 */
public record BlankForm(Form form, Part part, String periodCode, String vintage, Sender sender) {

	/**
	 * Who fills in a form, and the units that it lists.
	 *
	 * @param code code of the sender
	 * @param name its name in Vietnamese
	 * @param unitCode its own unit, used in file names; empty if it has none
	 * @param units units in its scope that exist in the period
	 */
	public record Sender(String code, String name, String unitCode, List<Unit> units) {

	}

	/**
	 * One unit.
	 *
	 * @param level level, such as commune
	 * @param code code
	 * @param name name with its type
	 */
	public record Unit(String level, String code, String name) {

	}

	PeriodText period() {
		return new PeriodText(this.periodCode);
	}

	LocalDate lastDay() {
		return PeriodEnd.of(this.form.calendar(), this.periodCode);
	}

	/** What the workbook says of itself, so that it is known again. */
	Origin origin() {
		return new Origin(this.form.code(), this.part.code(), this.sender.code(),
				this.form.calendar() + ":" + this.periodCode, "", 0);
	}

	/** The symbol of the form that fits the vintage, empty if it has none. */
	String sign() {
		List<String> ofVintage = phrases(this.part.vintages().getOrDefault(this.vintage, List.of()));
		List<String> signs = phrases(this.part.signs());
		return signs.stream().filter(ofVintage::contains).findFirst().orElse(signs.isEmpty() ? "" : signs.get(0));
	}

	/** Such as "Ước tính", where no symbol says it. */
	String vintageWord() {
		List<String> words = phrases(this.part.vintages().getOrDefault(this.vintage, List.of()));
		return words.isEmpty() || words.contains(sign()) ? "" : words.get(0);
	}

	/** The usual name of such a file, with the extension .xlsx. */
	public String fileName() {
		Map<String, String> said = period().placeholders();
		List<String> names = this.part.files()
			.stream()
			.map(FilePattern::text)
			.filter((name) -> sign().isEmpty() || !isNamedBySign() || name.contains(sign()))
			.map((name) -> fill(name, said))
			.filter((name) -> !name.contains("{"))
			.toList();
		String name = names.isEmpty() ? this.form.code() + "_" + place() + "_" + this.periodCode : names.get(0);
		return name + ".xlsx";
	}

	private boolean isNamedBySign() {
		return this.part.files().stream().anyMatch((name) -> name.text().contains(sign()));
	}

	private String fill(String name, Map<String, String> said) {
		String filled = name.replace("{sender}", place());
		for (Map.Entry<String, String> entry : said.entrySet()) {
			String text = entry.getKey().equals("month")
					? String.format(Locale.ROOT, "%02d", Integer.parseInt(entry.getValue())) : entry.getValue();
			filled = filled.replace("{" + entry.getKey() + "}", text);
		}
		return filled;
	}

	private String place() {
		return this.sender.unitCode().isEmpty() ? this.sender.code() : this.sender.unitCode();
	}

	private static List<String> phrases(List<Phrase> phrases) {
		return phrases.stream().map(Phrase::text).toList();
	}

}
