package attain.submission;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.crash.CrashPoint;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The file archive/receipts.csv: what was delivered when, in the order of first sight. It
 * is only ever appended to; with the archive it is the whole memory of the past.
 */
public final class Receipts {

	private static final String[] HEADER = { "content_sha256", "file_path", "received_on", "first_night", "known_from",
			"is_backdated" };

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

	private final Path file;

	private Receipts(Path file) {
		this.file = file;
	}

	/** The receipts of an archive. */
	public static Receipts of(Archive archive) {
		return new Receipts(archive.folder().resolve("receipts.csv"));
	}

	/**
	 * All receipts, oldest first. A last line that a power cut left unfinished is not
	 * among them.
	 * @throws IOException naming the line if a line is broken
	 */
	public List<Receipt> read() throws IOException {
		if (!Files.exists(this.file)) {
			return List.of();
		}
		String text = Files.readString(this.file);
		String whole = text.substring(0, text.lastIndexOf('\n') + 1);
		List<Receipt> receipts = new ArrayList<>();
		try (CSVParser lines = CSVParser.parse(new StringReader(whole), FORMAT)) {
			for (CSVRecord line : lines) {
				if (line.getRecordNumber() > 1) {
					receipts.add(receiptOf(line));
				}
			}
		}
		return List.copyOf(receipts);
	}

	/** Adds receipts at the end; they survive a power cut when this returns. */
	public void append(List<Receipt> receipts) throws IOException {
		if (receipts.isEmpty()) {
			return;
		}
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			long end = cutUnfinishedLine(channel);
			ByteBuffer bytes = ByteBuffer.wrap(linesOf(receipts, end == 0).getBytes(StandardCharsets.UTF_8));
			channel.position(end);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			CrashPoint.at("before-receipts-sync");
			channel.force(true);
		}
		Archive.syncFolder(this.file.toAbsolutePath().getParent());
	}

	private long cutUnfinishedLine(FileChannel channel) throws IOException {
		byte[] bytes = Files.readAllBytes(this.file);
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] != '\n') {
			end--;
		}
		channel.truncate(end);
		return end;
	}

	private static String linesOf(List<Receipt> receipts, boolean withHeader) throws IOException {
		StringWriter text = new StringWriter();
		try (CSVPrinter lines = new CSVPrinter(text, FORMAT)) {
			if (withHeader) {
				lines.printRecord((Object[]) HEADER);
			}
			for (Receipt receipt : receipts) {
				lines.printRecord(receipt.contentSha256(), receipt.filePath(), receipt.receivedOn(),
						receipt.firstNight(), receipt.knownFrom(), receipt.isBackdated());
			}
		}
		return text.toString();
	}

	private Receipt receiptOf(CSVRecord line) throws IOException {
		try {
			return new Receipt(line.get(0), line.get(1), LocalDate.parse(line.get(2)), LocalDate.parse(line.get(3)),
					LocalDate.parse(line.get(4)), Boolean.parseBoolean(line.get(5)));
		}
		catch (DateTimeException | ArrayIndexOutOfBoundsException ex) {
			throw new IOException(("%s, dòng %d bị hỏng: hãy lấy lại tệp từ bản sao lưu, hoặc sửa dòng đó "
					+ "(this line is broken: restore the file from a backup, or mend the line)")
				.formatted(this.file, line.getRecordNumber()), ex);
		}
	}

}
