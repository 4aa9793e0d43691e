/**
 * Words that hold a sentence or a question together and say nothing of its subject, as `lower` writes them. Without
 * their accents many are words of their own (và, vá; là, lá), so they only count as such where accents were typed.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'là và của có được các những một trong cho với này đó kia ấy thì mà ở tại từ đến để do bởi vì nên nhưng hoặc hay ' +
    'cũng đã đang sẽ bị ra vào lên xuống về theo như trên dưới khi nếu rằng gì nào ai đâu sao mấy bao nhiêu thế vậy ' +
    'bằng không chưa còn chỉ rất nhất cả mọi mỗi việc sự cái con người ta họ nó tôi bạn mình chúng à ạ ơi nhé nhỉ ư hả'
  ).split(' '),
);
