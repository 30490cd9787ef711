package attain.grid;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

import attain.grid.UnreadableFileException.Reason;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/** What an .xls file says before its first sheet. */
final class XlsGlobals {

	private static final int BIFF8 = 0x0600;

	/** The texts of an .xls are all in memory: characters of them, and how many. */
	private static final long MOST_CHARACTERS = 48L << 20;

	private static final int MOST_TEXTS = 1_000_000;

	private final Limits limits;

	private final List<BoundSheetRecord> tabs = new ArrayList<>();

	private final List<StoredText> texts = new ArrayList<>();

	private final XlsStyles styles;

	private final XlsNames names = new XlsNames(this.tabs);

	private DateSystem dates = DateSystem.SINCE_1900;

	private @Nullable EncryptionInfo key;

	XlsGlobals(Limits limits) {
		this.limits = limits;
		this.styles = new XlsStyles(limits);
	}

	/**
	 * Reads up to the end of the globals or to the record that says how they are
	 * encrypted; then {@link #key()} is set and reading starts again with it.
	 */
	void read(XlsRecords records) throws UnreadableFileException {
		if (!records.next() || records.kind() != BOFRecord.sid) {
			throw UnreadableFileException.wrongType("no Excel 97 workbook", "Excel 2–4");
		}
		if (new BOFRecord(records.content()).getVersion() != BIFF8) {
			throw UnreadableFileException.wrongType("a workbook older than Excel 97", "Excel 5.0/95");
		}
		boolean encrypted = this.key != null;
		while (records.next() && records.kind() != EOFRecord.sid) {
			if (records.kind() == FilePassRecord.sid && !encrypted) {
				this.key = key(new FilePassRecord(records.content()));
				return;
			}
			take(records.kind(), records.content());
		}
	}

	private void take(int kind, RecordInputStream content) throws UnreadableFileException {
		switch (kind) {
			case BoundSheetRecord.sid -> this.tabs.add(new BoundSheetRecord(content));
			case DateWindow1904Record.sid -> this.dates = (new DateWindow1904Record(content).getWindowing() == 1)
					? DateSystem.SINCE_1904 : DateSystem.SINCE_1900;
			case SSTRecord.sid -> takeTexts(content);
			case FontRecord.sid -> this.styles.add(new FontRecord(content));
			case FormatRecord.sid -> this.styles.add(new FormatRecord(content));
			case ExtendedFormatRecord.sid -> this.styles.add(new ExtendedFormatRecord(content));
			default -> this.names.take(kind, content);
		}
		if (this.tabs.size() > this.limits.entries()) {
			throw UnreadableFileException.tooLarge("more than " + this.limits.entries() + " sheets",
					"> " + this.limits.entries() + " trang (sheets)");
		}
	}

	/** The counts of the record are not believed: the texts that are there count. */
	private void takeTexts(RecordInputStream content) throws UnreadableFileException {
		content.readInt();
		int count = content.readInt();
		long characters = 0;
		while (this.texts.size() < count && (content.remaining() > 0 || continues(content))) {
			StoredText text = text(new UnicodeString(content));
			this.texts.add(text);
			characters += text.text().length();
			if (characters > Math.min(MOST_CHARACTERS, this.limits.sharedChars())
					|| this.texts.size() > Math.min(MOST_TEXTS, this.limits.sharedTexts())) {
				throw UnreadableFileException.tooLarge("too much shared text", "tổng số chữ (all text)");
			}
		}
	}

	private StoredText text(UnicodeString stored) {
		List<StoredText.Run> runs = new ArrayList<>();
		for (int index = 0; index < stored.getFormatRunCount(); index++) {
			FormatRun run = stored.getFormatRun(index);
			runs.add(new StoredText.Run(run.getCharacterPos(), this.styles.fontName(run.getFontIndex())));
		}
		return StoredText.of(stored.getString(), runs);
	}

	private static boolean continues(RecordInputStream content) {
		return content.hasNextRecord() && content.getNextSid() == ContinueRecord.sid;
	}

	/**
	 * Excel encrypts a workbook whose structure is protected with a password that
	 * everybody knows; such a file opens without asking, here too.
	 */
	private static EncryptionInfo key(FilePassRecord pass) throws UnreadableFileException {
		EncryptionInfo info = pass.getEncryptionInfo();
		try {
			if (info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
				return info;
			}
		}
		catch (GeneralSecurityException ex) {
			throw new UnreadableFileException(Reason.ENCRYPTED, ex.toString(), ex);
		}
		throw new UnreadableFileException(Reason.ENCRYPTED, "protected with a password");
	}

	@Nullable EncryptionInfo key() {
		return this.key;
	}

	List<BoundSheetRecord> tabs() {
		return this.tabs;
	}

	List<StoredText> texts() {
		return this.texts;
	}

	XlsStyles styles() {
		return this.styles;
	}

	XlsNames names() {
		return this.names;
	}

	DateSystem dates() {
		return this.dates;
	}

}
