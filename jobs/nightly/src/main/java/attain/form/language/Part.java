package attain.form.language;

import java.util.List;
import java.util.Map;

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
 * @param tables the tables of the file
 */
public record Part(String code, List<Phrase> signs, List<Phrase> against, List<FilePattern> files,
		List<PeriodType> periodTypes, List<Phrase> senders, Map<String, List<Phrase>> vintages, List<Table> tables) {
}
