package attain.command;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as YYYY-MM-DD. */
final class IsoDate implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new TypeConversionException(
					"'" + text + "' không phải ngày dạng YYYY-MM-DD (not a day such as 2023-12-15)");
		}
	}

}
