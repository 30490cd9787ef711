package attain.form.reading;

import attain.finding.FindingCode;
import attain.form.language.Words;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Checks the units printed behind the values of a record.
 *
 * @param binding the record
 * @param log where findings go
 */
record RecordUnits(Binding binding, FindingLog log) {

	/** Whether a value is in a unit that the form does not know: then it is refused. */
	boolean isForeign(BoundColumn column, @Nullable Cell cell) {
		Field field = this.binding.header().fields().get(column.number());
		if (field == null || cell == null || column.column().scale().isEmpty() || field.unit().isEmpty()
				|| UnitLine.in(column.column().scale(), Words.of(field.unit())).isPresent()) {
			return false;
		}
		this.log.at(FindingCode.PRINTED_UNIT_UNKNOWN, this.binding.sheet(), field.ref(), cell.text(), field.unit(),
				column.label());
		return true;
	}

}
