package attain.deliver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import attain.deliver.DeliveryReport.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesTest {

	private final List<RunNotice> sent = new ArrayList<>();

	private boolean isDown;

	@TempDir
	Path work;

	@Test
	void tellsTheExitCodesThatAreWanted() {
		assertThat(tell(0)).isEmpty();
		assertThat(tell(2)).containsExactly(Ending.DELIVERED);
		assertThat(tell(4)).isEmpty();
		assertThat(this.sent).extracting(RunNotice::exitCode).containsExactly(2);
	}

	@Test
	void whatDidNotArriveIsSentByTheNextRun() {
		this.isDown = true;
		assertThat(tell(2)).containsExactly(Ending.FAILED);
		assertThat(tell(0)).as("still down").containsExactly(Ending.FAILED);
		this.isDown = false;
		assertThat(tell(0)).containsExactly(Ending.DELIVERED);
		assertThat(tell(0)).isEmpty();
		assertThat(this.sent).containsExactly(Told.ended(2));
		assertThat(this.work).isEmptyDirectory();
	}

	@Test
	void laterNewsTakeThePlaceOfWhatDidNotArrive() {
		this.isDown = true;
		tell(2);
		this.isDown = false;
		tell(3);
		assertThat(tell(0)).isEmpty();
		assertThat(this.sent).extracting(RunNotice::exitCode).containsExactly(3);
	}

	@Test
	void aDamagedNoticeIsForgotten() throws Exception {
		Files.writeString(this.work.resolve("unsent-fake.json"), "{");
		assertThat(tell(0)).isEmpty();
	}

	@Test
	void everythingOfANoticeIsKept() {
		assertThat(NoticeJson.read(NoticeJson.write(Told.NIGHT))).isEqualTo(Told.NIGHT);
	}

	@Test
	void saysInWordsWhatHappenedAndWhereToReadOn() {
		NoticeText text = new NoticeText(Told.NIGHT);
		assertThat(text.subject())
			.isEqualTo("[Attain Lạng Sơn] 14/12/2023: đã công bố, chưa đưa tới đủ nơi (published, a delivery failed)");
		assertThat(text.body()).isEqualTo(
				"""
						Lạng Sơn, đêm 14/12/2023 (night of 2023-12-14)
						SỐ LIỆU MINH HỌA (illustrative sample)
						đã công bố, chưa đưa tới đủ nơi (published, a delivery failed) · mã thoát (exit code) 1 · 15/12/2023 02:00

						Vì sao (why)
						- Kiểm tra x tìm thấy 2 dòng

						Đêm nay (this night)
						- tệp trong hộp thư (files in the inbox): 1.320
						- tệp mới (new files): 12
						- lỗi mới (new errors): 1
						- đang mở (open): 3 lỗi (errors), 7 cảnh báo (warnings)

						Lỗi mới, vài lỗi đầu (new errors, the first)
						- LS-SYT: bao-cao.xlsx, ô C12: không phải số
						  (bao-cao.xlsx, cell C12: no number)

						Chưa đưa tới (not delivered)
						- postgres bi:5432: không tới (down)

						Xem tiếp (read on)
						may-chu: /srv/attain/output
						attain status --output /srv/attain/output
						""");
	}

	private List<Ending> tell(int exitCode) {
		Messenger messenger = new Messenger() {

			@Override
			public String name() {
				return "fake";
			}

			@Override
			public String target() {
				return "you";
			}

			@Override
			public void send(RunNotice notice) throws DeliveryFailedException {
				if (NoticesTest.this.isDown) {
					throw new DeliveryFailedException("down");
				}
				NoticesTest.this.sent.add(notice);
			}

		};
		return new Notices(this.work, List.of(messenger), Set.of(1, 2, 3)).tell(Told.ended(exitCode))
			.stream()
			.map(DeliveryReport::ending)
			.toList();
	}

}
