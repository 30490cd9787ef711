package attain.form.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One kind of file within a form.
 *
 * @param code empty for a form in one part
 * @param signs phrases of which any one in the first rows proves this part
 * @param against phrases that disprove it
 * @param files patterns of usual file names, a hint and a cross-check of the period
 * @param periodTypes types of period that such a file may report
 * @param senders phrases with which the name of a sender begins in the title block
 * @param vintages phrases of title or file name that tell estimate, preliminary or
 * official
 * @param lists names of sheets that only hold lists to choose from, hidden or not
 * @param tables the tables of the file
 */
public record Part(String code, List<Phrase> signs, List<Phrase> against, List<FilePattern> files,
		List<PeriodType> periodTypes, List<Phrase> senders, Map<String, List<Phrase>> vintages, List<Phrase> lists,
		List<Table> tables) {

	/** Whether every period has the same tables and columns. */
	public boolean isTimeless() {
		return this.tables.stream().allMatch(Table::isTimeless);
	}

	/**
	 * The part as a period that ends on a day has it; without a day, with the tables of
	 * every period and only those columns required that all of them have.
	 */
	public Part at(@Nullable LocalDate lastDay) {
		List<Table> valid = this.tables.stream()
			.filter((table) -> lastDay == null || table.validity().includes(lastDay))
			.map((table) -> table.at(lastDay))
			.toList();
		return new Part(this.code, this.signs, this.against, this.files, this.periodTypes, this.senders, this.vintages,
				this.lists, valid);
	}
}
